package org.gatefold.preflight.press.rules;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.read.FileObjects.Node;
import org.gatefold.preflight.press.read.Profile;
import org.gatefold.preflight.press.read.Streams;

/** X4-27: colours are not named by the profile of the output intent, which would keep black from overprinting. */
final class ProfileNotTwice implements Rule {
  private static final int HEADER = 128;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.PROFILE_TWICE);
  }

  @Override
  public void check(Subject file, Report report) {
    byte[] intent = file.profile().map(Profile::bytes).orElse(new byte[0]);
    for (Node node : file.objects()) {
      if (node.page() > 0 && node.dictionary() instanceof COSStream stream && stream.getInt(COSName.N, 0) == 4
          && isSame(intent, read(stream, intent.length))) {
        report.page(PressCode.PROFILE_TWICE, node.page());
      }
    }
  }

  /** Headers may differ in flags and in the name of the program that wrote them. */
  private static boolean isSame(byte[] a, byte[] b) {
    return a.length > HEADER && b.length > HEADER && Arrays.equals(a, HEADER, a.length, b, HEADER, b.length);
  }

  private static byte[] read(COSStream stream, int length) {
    try {
      return Streams.read(stream, length + 1);
    } catch (IOException notRead) {
      return new byte[0];
    }
  }
}
