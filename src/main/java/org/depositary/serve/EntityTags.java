package org.depositary.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Conditional requests: an answer that depends on nothing but the graph and the question is the
 * same as long as the build is, so whoever has it is told so without asking the graph again.
 */
final class EntityTags implements Filter {

  /** These say for themselves how long they are good. */
  private static final Set<String> ELSEWHERE =
      Set.of("assets", "libraries", "health", "metrics", "download");

  private final Supplier<String> version;

  /**
   * @param version of the program and of what is answered from
   */
  EntityTags(Supplier<String> version) {
    this.version = version;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    boolean reads = Set.of("GET", "HEAD").contains(asked.getMethod());
    if (!reads || ELSEWHERE.contains(area(asked.getRequestURI()))) {
      chain.doFilter(request, response);
      return;
    }
    String tag = "W/\"" + tag(asked) + "\"";
    answer.setHeader("Cache-Control", "no-cache");
    answer.setHeader("ETag", tag);
    if (matches(asked.getHeader("If-None-Match"), tag)) {
      answer.addHeader("Vary", "Accept");
      answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      chain.doFilter(request, new TaggedResponse(answer));
    }
  }

  private static String area(String path) {
    String[] steps = path.split("/");
    return steps.length < 2 ? "" : steps[1];
  }

  private String tag(HttpServletRequest request) {
    String question =
        String.join(
            "\n",
            version.get(),
            request.getRequestURL(),
            String.valueOf(request.getQueryString()),
            String.valueOf(request.getHeader("Accept")));
    return DigestUtils.sha256Hex(question).substring(0, 32);
  }

  /** Weak comparison, also of what a tag became when the answer was compressed. */
  private static boolean matches(String header, String tag) {
    return header != null
        && Arrays.stream(header.split(","))
            .map(String::strip)
            .map(each -> each.replace("--gzip\"", "\""))
            .anyMatch(each -> each.equals(tag) || each.equals("*"));
  }

  /** An answer that loses its tag when it turns out not to be the thing asked for. */
  private static final class TaggedResponse extends HttpServletResponseWrapper {

    TaggedResponse(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setStatus(int status) {
      if (status != SC_OK) {
        setHeader("ETag", null);
      }
      super.setStatus(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      setHeader("ETag", null);
      super.sendError(status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
      setHeader("ETag", null);
      super.sendError(status);
    }
  }
}
