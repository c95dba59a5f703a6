package org.isnad.feed;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.isnad.feed.FetchFailure.Kind;

/** Tells in words of people what the client's failures mean. */
final class Reasons {

  private Reasons() {}

  static FetchFailure of(Address address, FetchSettings settings, Exception e) {
    Kind kind = kind(e);
    return new FetchFailure(kind, address.toString(), words(kind, address, settings, e), e);
  }

  private static Kind kind(Exception e) {
    if (e instanceof Guard.Refused) {
      return Kind.PRIVATE;
    }
    if (e instanceof UnknownHostException) {
      return Kind.NO_HOST;
    }
    if (e instanceof SocketTimeoutException) {
      return Kind.TIMEOUT;
    }
    if (e instanceof InterruptedIOException && Thread.currentThread().isInterrupted()) {
      return Kind.STOPPED;
    }
    if (e instanceof SSLException) {
      return Kind.NOT_TRUSTED;
    }
    if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
      return Kind.NO_CONNECTION;
    }
    return isBrokenOff(e) ? Kind.BROKEN_OFF : Kind.GARBLED;
  }

  private static boolean isBrokenOff(Exception e) {
    return e instanceof NoHttpResponseException
        || e instanceof TruncatedChunkException
        || e instanceof SocketException
        || (e instanceof ConnectionClosedException
            && !(e instanceof MessageConstraintException)
            && !(e instanceof MalformedChunkCodingException));
  }

  private static String words(Kind kind, Address address, FetchSettings settings, Exception e) {
    return switch (kind) {
      case PRIVATE -> String.valueOf(e.getMessage());
      case NO_HOST -> "no host is called " + address.host();
      case TIMEOUT ->
          e instanceof ConnectTimeoutException
              ? "no connection within " + Transfer.seconds(settings.connect())
              : "no word for " + Transfer.seconds(settings.silence());
      case STOPPED -> "told to stop";
      case NOT_TRUSTED -> "no safe connection: " + e.getMessage();
      case NO_CONNECTION -> "no connection: nobody answers at " + address.origin();
      case BROKEN_OFF -> "it breaks off before its end";
      default -> "no HTTP: " + reason(e);
    };
  }

  /** The client wraps what it found wrong in a failure of its own. */
  private static String reason(Exception e) {
    Throwable cause = e.getCause();
    String message = cause instanceof HttpException ? cause.getMessage() : e.getMessage();
    return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
  }
}
