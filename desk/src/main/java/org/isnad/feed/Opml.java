package org.isnad.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Lists of feeds as readers of feeds exchange them (OPML 2.0). */
public final class Opml {

  /** A list longer than this is something else. */
  private static final int LONGEST = 8 << 20;

  /** As many feeds as a person can mean. */
  private static final int MOST = 10_000;

  /**
   * A feed in a list.
   *
   * @param address as the list has it
   * @param name what the list calls it, null when it does not
   */
  public record Outline(String address, @Nullable String name) {}

  private Opml() {}

  /**
   * Reads a list; outlines within outlines count alike.
   *
   * @param name what to call it when it cannot be read
   * @throws IOException when it is no OPML; says where
   */
  public static List<Outline> read(String name, byte[] bytes) throws IOException {
    if (bytes.length > LONGEST) {
      throw new IOException(name + " has " + bytes.length + " bytes: want an OPML file, shorter");
    }
    XMLInputFactory factory = XMLInputFactory.newInstance();
    // A document type could name files and addresses to be read, or swell up without end.
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      return read(name, reader);
    } catch (XMLStreamException e) {
      throw new IOException(name + " is no OPML: " + e.getMessage(), e);
    }
  }

  private static List<Outline> read(String name, XMLStreamReader reader)
      throws XMLStreamException, IOException {
    List<Outline> outlines = new ArrayList<>();
    boolean root = true;
    while (reader.hasNext() && outlines.size() < MOST) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (root && !reader.getLocalName().equals("opml")) {
        throw new IOException(
            name + " is no OPML: it begins with <" + reader.getLocalName() + ">, want <opml>");
      }
      root = false;
      String address = reader.getAttributeValue(null, "xmlUrl");
      if (reader.getLocalName().equals("outline") && address != null && !address.isBlank()) {
        outlines.add(new Outline(address.strip(), called(reader)));
      }
    }
    return outlines;
  }

  private static @Nullable String called(XMLStreamReader outline) {
    String title = outline.getAttributeValue(null, "title");
    String text = title == null ? outline.getAttributeValue(null, "text") : title;
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Writes a list. */
  public static String write(List<Outline> outlines) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      out.writeCharacters("\n");
      out.writeStartElement("opml");
      out.writeAttribute("version", "2.0");
      out.writeCharacters("\n");
      out.writeStartElement("head");
      out.writeStartElement("title");
      out.writeCharacters("Isnad");
      out.writeEndElement();
      out.writeEndElement();
      out.writeCharacters("\n");
      out.writeStartElement("body");
      out.writeCharacters("\n");
      for (Outline outline : outlines) {
        write(outline, out);
      }
      out.writeEndElement();
      out.writeCharacters("\n");
      out.writeEndElement();
      out.writeCharacters("\n");
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a list of feeds could not be written", e);
    }
    return text.toString();
  }

  private static void write(Outline outline, XMLStreamWriter out) throws XMLStreamException {
    String name = legal(outline.name() == null ? outline.address() : outline.name());
    out.writeEmptyElement("outline");
    out.writeAttribute("type", "rss");
    out.writeAttribute("text", name);
    out.writeAttribute("title", name);
    out.writeAttribute("xmlUrl", outline.address());
    out.writeCharacters("\n");
  }

  /** Control signs cannot be written in XML, however they are escaped. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c >= ' ' && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff))
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }
}
