package org.depositary.graph;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the ontology, each named as the ontology names it (as Jena's own vocabularies are),
 * and those of PROV-O, which Jena does not carry.
 */
public final class Vocabulary {

  /** Namespace of the ontology; it stays the same whatever base the data has. */
  public static final String NS = "https://w3id.org/depositary/ontology#";

  /** The ontology itself. */
  public static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/depositary/ontology");

  // Who speaks and is spoken to
  public static final Node State = term("State");
  public static final Node ActorClass = term("ActorClass");

  // Instruments and their parts
  public static final Node Instrument = term("Instrument");
  public static final Node Treaty = term("Treaty");
  public static final Node IloConvention = term("IloConvention");
  public static final Node Declaration = term("Declaration");
  public static final Node Resolution = term("Resolution");
  public static final Node Decision = term("Decision");
  public static final Node GeneralComment = term("GeneralComment");
  public static final Node ProgrammeOfAction = term("ProgrammeOfAction");
  public static final Node InstrumentClass = term("InstrumentClass");
  public static final Node Provision = term("Provision");

  // Concepts
  public static final Node Theme = term("Theme");
  public static final Node PopulationGroup = term("PopulationGroup");
  public static final Node Act = term("Act");

  // Documents
  public static final Node Document = term("Document");
  public static final Node Digest = term("Digest");
  public static final Node Paragraph = term("Paragraph");

  // Facts
  public static final Node Fact = term("Fact");
  public static final Node Statement = term("Statement");
  public static final Node Recommendation = term("Recommendation");
  public static final Node Affirmation = term("Affirmation");
  public static final Node PreambularStatement = term("PreambularStatement");
  public static final Node TreatyAction = term("TreatyAction");
  public static final Node Adoption = term("Adoption");
  public static final Node ProvisionCitation = term("ProvisionCitation");
  public static final Node SymbolCitation = term("SymbolCitation");
  public static final Node Mention = term("Mention");
  public static final Node ActorMention = term("ActorMention");
  public static final Node InstrumentMention = term("InstrumentMention");
  public static final Node Participation = term("Participation");
  public static final Node AgendaEntry = term("AgendaEntry");
  public static final Node EventHeld = term("EventHeld");
  public static final Node Programme = term("Programme");
  public static final Node Agreement = term("Agreement");
  public static final Node Position = term("Position");
  public static final Node Figure = term("Figure");
  public static final Node Echo = term("Echo");

  // Properties: authority records
  public static final Node key = term("key");
  public static final Node recordType = term("recordType");
  public static final Node adopted = term("adopted");
  public static final Node entryIntoForce = term("entryIntoForce");
  public static final Node adoptedBy = term("adoptedBy");
  public static final Node region = term("region");
  public static final Node subregion = term("subregion");
  public static final Node designation = term("designation");
  public static final Node statementKind = term("statementKind");
  public static final Node strength = term("strength");
  public static final Node strengthReason = term("strengthReason");

  // Properties: documents and paragraphs
  public static final Node body = term("body");
  public static final Node symbol = term("symbol");
  public static final Node sha256 = term("sha256");
  public static final Node within = term("within");
  public static final Node locator = term("locator");
  public static final Node order = term("order");
  public static final Node page = term("page");
  public static final Node paragraphType = term("paragraphType");
  public static final Node text = term("text");
  public static final Node start = term("start");
  public static final Node end = term("end");

  // Properties: facts
  public static final Node inDocument = term("inDocument");
  public static final Node inParagraph = term("inParagraph");
  public static final Node rule = term("rule");
  public static final Node issuer = term("issuer");
  public static final Node act = term("act");
  public static final Node addressee = term("addressee");
  public static final Node instrument = term("instrument");
  public static final Node provision = term("provision");
  public static final Node group = term("group");
  public static final Node theme = term("theme");
  public static final Node actionLevel = term("actionLevel");
  public static final Node followUp = term("followUp");
  public static final Node deadline = term("deadline");
  public static final Node followUpNote = term("followUpNote");
  public static final Node state = term("state");
  public static final Node action = term("action");
  public static final Node modality = term("modality");
  public static final Node date = term("date");
  public static final Node asOf = term("asOf");
  public static final Node value = term("value");
  public static final Node number = term("number");
  public static final Node subject = term("subject");
  public static final Node adoptionMode = term("adoptionMode");
  public static final Node mentions = term("mentions");

  // Properties: people, events, programmes, positions, figures, echoes
  public static final Node participant = term("participant");
  public static final Node membership = term("membership");
  public static final Node honorific = term("honorific");
  public static final Node category = term("category");
  public static final Node represents = term("represents");
  public static final Node affiliation = term("affiliation");
  public static final Node position = term("position");
  public static final Node session = term("session");
  public static final Node topic = term("topic");
  public static final Node role = term("role");
  public static final Node organizationName = term("organizationName");
  public static final Node event = term("event");
  public static final Node name = term("name");
  public static final Node from = term("from");
  public static final Node to = term("to");
  public static final Node place = term("place");
  public static final Node programmeType = term("programmeType");
  public static final Node operator = term("operator");
  public static final Node partner = term("partner");
  public static final Node beneficiary = term("beneficiary");
  public static final Node agreementType = term("agreementType");
  public static final Node party = term("party");
  public static final Node holder = term("holder");
  public static final Node stance = term("stance");
  public static final Node about = term("about");
  public static final Node predicate = term("predicate");
  public static final Node unit = term("unit");
  public static final Node earlier = term("earlier");
  public static final Node later = term("later");
  public static final Node similarity = term("similarity");
  public static final Node change = term("change");

  // Datatypes of country codes
  public static final RDFDatatype Iso3166Alpha3 = datatype("Iso3166Alpha3");
  public static final RDFDatatype Iso3166Alpha2 = datatype("Iso3166Alpha2");
  public static final RDFDatatype M49 = datatype("M49");

  // Datatype of what an export holds in place of words
  public static final RDFDatatype Withheld = datatype("Withheld");

  // PROV-O
  public static final Node provPlan = prov("Plan");
  public static final Node provUsed = prov("used");
  public static final Node provWasDerivedFrom = prov("wasDerivedFrom");
  public static final Node provWasGeneratedBy = prov("wasGeneratedBy");
  public static final Node provWasQuotedFrom = prov("wasQuotedFrom");

  private Vocabulary() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }

  private static RDFDatatype datatype(String name) {
    return NodeFactory.getType(NS + name);
  }

  private static Node prov(String name) {
    return NodeFactory.createURI("http://www.w3.org/ns/prov#" + name);
  }
}
