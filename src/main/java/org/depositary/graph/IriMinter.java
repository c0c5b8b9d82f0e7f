package org.depositary.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depositary.text.Span;

/**
 * Mints the addresses of things and graphs: {@code BASE id/KIND/KEY} and {@code BASE graph/NAME}. A
 * key becomes a path by a hyphen for every character but ASCII letters, digits, dots and hyphens;
 * two keys that would share a path are refused. Safe for use by many threads.
 */
public final class IriMinter {

  /** Where things live unless a build says otherwise. */
  public static final String DEFAULT_BASE = "https://w3id.org/depositary/";

  /** The graphs that are not a document's; no document may take these names. */
  public static final List<String> RESERVED_GRAPHS =
      List.of("authorities", "ontology", "dataset", "queries");

  private static final int HASH_DIGITS = 8;

  private final String base;
  private final Map<String, String> keys = new ConcurrentHashMap<>();

  public IriMinter() {
    this(DEFAULT_BASE);
  }

  /**
   * @param base ends with a slash
   */
  public IriMinter(String base) {
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("the base " + base + " must end with a slash");
    }
    this.base = base;
    RESERVED_GRAPHS.forEach(name -> keys.put("graph/" + name, "the graph " + name));
  }

  /** What every address minted here begins with. */
  public String base() {
    return base;
  }

  /** A graph that is not a document's: one of {@link #RESERVED_GRAPHS}. */
  public Node graph(String name) {
    return NodeFactory.createURI(base + "graph/" + path(name));
  }

  /**
   * The graph of a document.
   *
   * @throws IllegalArgumentException when another document, or a graph that is not a document's,
   *     has this address
   */
  public Node documentGraph(String document) {
    return register("graph/", document);
  }

  /**
   * A thing known by a key.
   *
   * @param kind first part of its path: {@code instrument}
   * @throws IllegalArgumentException when a different key of this kind has this address
   */
  public Node thing(String kind, String key) {
    return register("id/" + kind + "/", key);
  }

  public Node document(String id) {
    return thing("document", id);
  }

  /** A paragraph, by its document's id and its locator as printed. */
  public Node paragraph(String document, String locator) {
    String key = document + "-" + locator;
    // the line break keeps document "a-1", paragraph "2" apart from document "a", paragraph "1/2"
    return claim("id/paragraph/" + path(key), document + "\n" + locator);
  }

  /** A stretch of a document's text. */
  public Node evidence(String document, Span span) {
    return fact("evidence", document, span.start() + "-" + span.end());
  }

  /**
   * A fact. Its address is not remembered, as there are many: its document's and its paragraph's
   * are, and its other parts (offsets, keys, the hash of its quote) tell it from its neighbours.
   *
   * @param kind first part of its path: {@code statement}
   * @param parts what identifies it in the document
   */
  public Node fact(String kind, String document, String... parts) {
    String key = document + "-" + String.join("-", parts);
    return NodeFactory.createURI(base + "id/" + kind + "/" + path(key));
  }

  /** A short name of a quote, the same in every build: 8 hexadecimal digits of its SHA-256. */
  public static String hash(String quote) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(quote.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A key as it stands in an address. */
  public static String path(String key) {
    StringBuilder path = new StringBuilder(key.length());
    key.codePoints().forEach(point -> path.append(isKept(point) ? (char) point : '-'));
    return path.toString();
  }

  private static boolean isKept(int point) {
    return point >= 'A' && point <= 'Z'
        || point >= 'a' && point <= 'z'
        || point >= '0' && point <= '9'
        || point == '.'
        || point == '-';
  }

  private Node register(String folder, String key) {
    return claim(folder + path(key), key);
  }

  private Node claim(String path, String key) {
    if (path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..")) {
      throw new IllegalArgumentException("\"" + key + "\" gives no address; name it otherwise");
    }
    String owner = keys.putIfAbsent(path, key);
    if (owner != null && !owner.equals(key)) {
      throw new IllegalArgumentException(
          String.format(
              "\"%s\" and \"%s\" would share the address %s%s; rename one of them",
              owner.replace('\n', ' '), key.replace('\n', ' '), base, path));
    }
    return NodeFactory.createURI(base + path);
  }
}
