package org.depositary.query;

import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The functions a query may call by IRI: the standard ones without those that wait, print, look
 * into the program, load classes by name or join texts without end, and with regular expressions
 * that can be stopped.
 */
final class GuardedFunctions extends FunctionRegistry {

  private static final String FN = "http://www.w3.org/2005/xpath-functions#";
  private static final String ARQ = "http://jena.apache.org/ARQ/function#";
  private static final Set<String> REFUSED =
      Set.of(
          "wait",
          "print",
          "sysvar",
          "systemVar",
          "context",
          "eval",
          "execTime",
          "version",
          "strjoin");

  GuardedFunctions(FunctionRegistry standard) {
    for (Iterator<String> keys = standard.keys(); keys.hasNext(); ) {
      String iri = keys.next();
      if (!iri.startsWith(ARQ) || !REFUSED.contains(iri.substring(ARQ.length()))) {
        put(iri, standard.get(iri));
      }
    }
    put(FN + "matches", by(GuardedRegex::new));
    put(FN + "replace", by(GuardedReplace::new));
    put(FN + "concat", by(GuardedConcat::new));
  }

  /** Only what is registered: the inherited look-up would load a class for a java: IRI. */
  @Override
  public FunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }

  private static FunctionFactory by(Function<ExprList, ExprFunctionN> make) {
    return iri -> new Adapter(make);
  }

  /** Lets an expression of ours be called by IRI. */
  private record Adapter(Function<ExprList, ExprFunctionN> make)
      implements org.apache.jena.sparql.function.Function {

    @Override
    public void build(String iri, ExprList arguments, Context context) {
      // nothing to prepare
    }

    @Override
    public NodeValue exec(Binding row, ExprList arguments, String iri, FunctionEnv environment) {
      return make.apply(arguments).eval(row, environment);
    }
  }
}
