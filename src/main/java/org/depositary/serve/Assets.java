package org.depositary.serve;

import java.net.URL;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.eclipse.jetty.ee10.servlet.ResourceServlet;

/**
 * Scripts, styles and fonts, from the program itself: nothing of a page comes from another host.
 * With entity tags, ranges and what else a browser expects, which the servlet container brings.
 */
final class Assets extends ResourceServlet {

  private static final long serialVersionUID = 1L;

  private final Map<String, String> settings;

  private Assets(String folder) {
    URL base = Assets.class.getResource(folder);
    if (base == null) {
      throw new IllegalStateException("the program lacks its own " + folder);
    }
    settings =
        Map.of(
            "baseResource", base.toString(),
            "dirAllowed", "false",
            "etags", "true",
            "acceptRanges", "true",
            "cacheControl", "public, max-age=3600");
  }

  /**
   * Our own at {@code /assets/} and those of libraries at {@code /libraries/NAME/}, by the paths a
   * servlet is registered for.
   */
  static Map<String, Assets> all() {
    Map<String, Assets> all = new TreeMap<>();
    all.put("/assets/*", new Assets("/org/depositary/serve/assets/"));
    ResourceBundle libraries = ResourceBundle.getBundle("org.depositary.serve.libraries");
    for (String name : libraries.keySet()) {
      String folder = "/META-INF/resources/webjars/" + libraries.getString(name);
      all.put("/libraries/" + name + "/*", new Assets(folder));
    }
    return all;
  }

  @Override
  public String getInitParameter(String name) {
    return settings.get(name);
  }
}
