package org.depositary.serve;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of the pages, from {@code texts.properties}, so that another language is another file.
 */
final class Texts {

  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  static Texts english() {
    return new Texts(ResourceBundle.getBundle("org.depositary.serve.texts", Locale.ROOT));
  }

  /** The language the texts are in, as in HTML's {@code lang}. */
  String language() {
    return of("language");
  }

  /** Whether there is a text of this name. */
  boolean has(String name) {
    return bundle.containsKey(name);
  }

  /**
   * The text of a name, with values in the places it leaves for them.
   *
   * @throws MissingResourceException if there is none
   */
  String of(String name, Object... values) {
    return new MessageFormat(bundle.getString(name), Locale.ENGLISH).format(values);
  }
}
