package org.depositary.query;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * What makes a stranger's query safe to evaluate: no calls to other servers, no loading of classes,
 * no texts that grow without end, and every step stops at the deadline, regular expressions too.
 */
public final class QueryGuard {

  private static final String SPLIT = "http://jena.apache.org/ARQ/property#strSplit";
  private static final String CONCAT = "http://jena.apache.org/ARQ/property#concat";
  private static final int LONGEST_TEXT = 10_000_000;

  private QueryGuard() {}

  /** Puts the guard into the context queries are evaluated in. */
  public static void guard(Context context) {
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQConstants.sysOptimizerFactory, (RewriteFactory) QueryGuard::rewrite);
    FunctionRegistry.set(context, new GuardedFunctions(FunctionRegistry.standardRegistry()));
    PropertyFunctionRegistry properties =
        PropertyFunctionRegistry.createFrom(PropertyFunctionRegistry.standardRegistry());
    properties.remove(SPLIT); // splits by a regular expression
    properties.remove(CONCAT);
    PropertyFunctionRegistry.set(context, properties);
    QC.setFactory(context, GuardedExecutor::new);
  }

  /**
   * Ends a query that would make a text of more than ten million characters.
   *
   * @throws QueryProblem if the length is more than that
   */
  static void refuseLonger(long length) {
    if (length > LONGEST_TEXT) {
      throw new QueryProblem(
          QueryProblem.Kind.TOO_LARGE,
          "the query makes a text of more than " + LONGEST_TEXT + " characters: ask for less");
    }
  }

  /** Guards first: the optimizer evaluates what is constant, regular expressions too. */
  private static Rewrite rewrite(Context context) {
    Rewrite standard = Optimize.stdOptimizationFactory.create(context);
    return op ->
        standard.rewrite(Transformer.transform(new NoService(), new GuardedExpressions(), op));
  }

  private static final class NoService extends TransformCopy {
    @Override
    public Op transform(OpService service, Op sub) {
      throw new QueryProblem(
          QueryProblem.Kind.FORBIDDEN, "SERVICE is not allowed here: other servers are not called");
    }
  }

  private static final class GuardedExpressions extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      if (function instanceof E_Regex) {
        return new GuardedRegex(arguments);
      }
      if (function instanceof E_StrReplace) {
        return new GuardedReplace(arguments);
      }
      if (function instanceof E_StrConcat) {
        return new GuardedConcat(arguments);
      }
      return super.transform(function, arguments);
    }
  }
}
