package org.depositary;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of the packages, and who may use which library. */
@AnalyzeClasses(packages = "org.depositary", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "org.depositary.";

  /** How the names of classes end that the build makes of templates. */
  private static final String TEMPLATE = "Generated";

  /** In reading order; each imports only from those before it. */
  private static final List<String> PACKAGES =
      List.of(
          "report",
          "text",
          "outline",
          "authority",
          "fact",
          "extract",
          "graph",
          "check",
          "store",
          "query",
          "export",
          "serve",
          "evaluate",
          "pipeline",
          "cli");

  /** One implementation, and why it is an interface all the same. */
  private static final Set<String> JUSTIFIED =
      // the visitor of a sealed type: a new kind of fact breaks the compilation where it must
      Set.of("org.depositary.fact.Fact$Visitor");

  @ArchTest static final ArchRule packagesImportOnlyFromThoseAbove = classes().should(lookUp());

  @ArchTest
  static final ArchRule noCircles =
      slices().matching(ROOT + "(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule whatAnswersAnalysesNoText =
      noClasses()
          .that(resideInAnyPackage(in("query", "export", "serve")))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(in("text", "outline", "authority", "fact", "extract")))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule jenaOnlyFromGraphDown =
      noClasses()
          .that(resideInAnyPackage(before("graph")))
          .should()
          .dependOnClassesThat(resideInAPackage("org.apache.jena.."));

  @ArchTest static final ArchRule rdf4jOnlyInExport = onlyIn("org.eclipse.rdf4j..", "export");

  @ArchTest static final ArchRule servletsOnlyInServe = onlyIn("jakarta.servlet..", "serve");

  @ArchTest static final ArchRule picocliOnlyInCli = onlyIn("picocli..", "cli");

  @ArchTest static final ArchRule progressOnlyInCli = onlyIn("me.tongfei.progressbar..", "cli");

  @ArchTest static final ArchRule htmlOnlyInText = onlyIn("org.jsoup..", "text");

  @ArchTest static final ArchRule pdfOnlyInText = onlyIn("org.apache.pdfbox..", "text");

  @ArchTest static final ArchRule wordOnlyInText = onlyIn("org.apache.poi..", "text");

  @ArchTest
  static final ArchRule csvOnlyWhereTablesAreReadOrWritten =
      onlyIn("org.apache.commons.csv..", "text", "query", "evaluate", "pipeline");

  @ArchTest
  static final ArchRule printingOnlyInCli =
      noClasses()
          .that(resideInAnyPackage(before("cli")))
          .should()
          .accessFieldWhere(
              com.tngtech.archunit.core.domain.JavaFieldAccess.Predicates.target(
                  com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                      com.tngtech.archunit.core.domain.JavaClass.Predicates.type(System.class))))
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Helper|Helpers|Util|Utils|Manager|Context|Impl)")
          .orShould()
          .haveSimpleNameStartingWith("Abstract")
          // the context to the left of a verb is a thing of grammar
          .andShould()
          .notHaveFullyQualifiedName(ROOT + "extract.LeftContext");

  @ArchTest
  static final ArchRule noInterfaceWithASingleImplementation =
      classes().that().areInterfaces().should(beWorthIt());

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      fields().that().areStatic().should().beFinal().allowEmptyShould(true);

  @ArchTest
  static final ArchRule staticFieldsHoldNothingThatChanges =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .haveSimpleNameNotEndingWith(TEMPLATE)
          .should(holdNothingThatChanges());

  @Test
  void everyPackageIsInTheOrderAndSaysWhatItIs() throws IOException {
    Path root = Path.of("src", "main", "java", "org", "depositary");
    try (Stream<Path> found = Files.walk(root)) {
      List<Path> folders =
          found.filter(Files::isDirectory).filter(f -> !f.equals(root)).sorted().toList();
      for (Path folder : folders) {
        String name = root.relativize(folder).toString();
        assertEquals(true, PACKAGES.contains(name), name + " is not in the order of packages");
        assertEquals(
            true, Files.exists(folder.resolve("package-info.java")), name + " has no package-info");
      }
    }
  }

  private static String[] in(String... packages) {
    return Stream.of(packages).map(name -> ROOT + name + "..").toArray(String[]::new);
  }

  private static String[] before(String name) {
    return in(PACKAGES.subList(0, PACKAGES.indexOf(name)).toArray(String[]::new));
  }

  private static ArchRule onlyIn(String library, String... packages) {
    return noClasses()
        .that(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(in(packages))))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .allowEmptyShould(true);
  }

  private static int place(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT) ? PACKAGES.indexOf(name.substring(ROOT.length())) : -1;
  }

  private static ArchCondition<JavaClass> lookUp() {
    return new ArchCondition<>("depend only on packages before their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency each : type.getDirectDependenciesFromSelf()) {
          if (place(each.getTargetClass()) > place(type)) {
            events.add(SimpleConditionEvent.violated(each, each.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> beWorthIt() {
    return new ArchCondition<>("have several implementations, or none but lambdas") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        long implementations =
            type.getAllSubclasses().stream().filter(each -> !each.isInterface()).count();
        if (implementations == 1 && !JUSTIFIED.contains(type.getName())) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " has one only"));
        }
      }
    };
  }

  private static ArchCondition<JavaField> holdNothingThatChanges() {
    return new ArchCondition<>("be of a type that can hold still") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        JavaClass type = field.getRawType();
        boolean made = field.getModifiers().contains(JavaModifier.SYNTHETIC);
        boolean concrete = !type.isInterface();
        boolean changes =
            type.isArray()
                || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo(PrintStream.class)
                || type.getPackageName().startsWith("java.util.concurrent")
                || (concrete && type.isAssignableTo(Collection.class))
                || (concrete && type.isAssignableTo(Map.class));
        if (changes && !made) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
        }
      }
    };
  }
}
