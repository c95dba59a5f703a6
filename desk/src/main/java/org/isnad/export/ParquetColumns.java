package org.isnad.export;

import static com.jerolba.carpet.model.FieldTypes.DOUBLE;
import static com.jerolba.carpet.model.FieldTypes.INTEGER;
import static com.jerolba.carpet.model.FieldTypes.LIST;
import static com.jerolba.carpet.model.FieldTypes.STRING;
import static com.jerolba.carpet.model.FieldTypes.writeRecordModel;

import com.jerolba.carpet.model.ListType;
import com.jerolba.carpet.model.StringType;
import com.jerolba.carpet.model.WriteRecordModelType;
import org.isnad.base.Span;
import org.isnad.statement.Link;

/**
 * The columns of the Parquet table: the fields of {@code schema/statement.schema.json}, by their
 * names and in their order. Places and links keep their structure.
 *
 * <p>They are named here one by one and not found by reflection: what somebody's program asks for
 * by name must not change when one of our records does.
 */
final class ParquetColumns {

  private static final StringType WORDS = STRING.notNull();

  private ParquetColumns() {}

  static WriteRecordModelType<Piece> model() {
    return places(saying(page(writeRecordModel(Piece.class).withField("id", WORDS, Piece::id))));
  }

  private static WriteRecordModelType<Piece> page(WriteRecordModelType<Piece> columns) {
    return columns
        .withField("page", WORDS, piece -> piece.page().id())
        .withField("day", WORDS, piece -> piece.page().day())
        .withField("published", STRING, piece -> piece.article().published())
        .withField("outlet", STRING, piece -> piece.article().outlet())
        .withField("title", STRING, piece -> piece.article().title())
        .withField("language", WORDS, piece -> piece.article().language())
        .withField("address", STRING, piece -> piece.page().address())
        .withField("fetched", STRING, piece -> piece.page().provenance().fetched())
        .withField("digest", WORDS, piece -> piece.page().provenance().digest())
        .withField("version", WORDS, piece -> piece.page().reading().version());
  }

  private static WriteRecordModelType<Piece> saying(WriteRecordModelType<Piece> columns) {
    return columns
        .withField("speaker", STRING, piece -> piece.said().speaker().name())
        .withField("speaker_id", STRING, piece -> piece.said().speaker().id())
        .withField("resolved_by", WORDS, piece -> piece.said().speaker().resolvedBy().word())
        .withField("act", WORDS, Piece::act)
        .withField("polarity", WORDS, Piece::polarity)
        .withField("kind", WORDS, Piece::kind)
        .withField("content", WORDS, Piece::content)
        .withField("cue", WORDS, piece -> piece.words(piece.said().cue()))
        .withField("source", WORDS, piece -> piece.words(piece.said().source()))
        .withField("relay", WORDS, piece -> piece.words(piece.said().relay()))
        .withField("before", WORDS, piece -> piece.anchor().before())
        .withField("after", WORDS, piece -> piece.anchor().after())
        .withField("chain", list(link()), piece -> piece.said().chain())
        .withField("within", STRING, Piece::within)
        .withField("confidence", DOUBLE.notNull(), piece -> piece.said().confidence())
        .withField("rule", WORDS, piece -> piece.said().rule())
        .withField("corrected", LIST.ofType(WORDS).notNull(), Piece::corrected);
  }

  private static WriteRecordModelType<Piece> places(WriteRecordModelType<Piece> columns) {
    return columns
        .withField("content_spans", list(place()), piece -> piece.said().content())
        .withField("cue_spans", list(place()), piece -> piece.said().cue())
        .withField("source_spans", list(place()), piece -> piece.said().source())
        .withField("relay_spans", list(place()), piece -> piece.said().relay());
  }

  private static ListType list(WriteRecordModelType<?> element) {
    return LIST.ofType(element.notNull()).notNull();
  }

  private static WriteRecordModelType<Span> place() {
    return writeRecordModel(Span.class)
        .withField("start", INTEGER.notNull(), Span::start)
        .withField("end", INTEGER.notNull(), Span::end);
  }

  private static WriteRecordModelType<Link> link() {
    return writeRecordModel(Link.class)
        .withField("link", WORDS, link -> link.kind().word())
        .withField("name", WORDS, Link::name)
        .withField("id", STRING, Link::id);
  }
}
