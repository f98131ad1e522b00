package org.gatefold.typeset.text;

/** Says which words belong on one line. */
interface GapRule {
  /** 0 if a line may well end at a gap, a penalty if it better did not, {@link Gap#NEVER} if it may not. */
  int judge(Gap gap);
}
