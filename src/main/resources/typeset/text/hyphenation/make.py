#!/usr/bin/env python3
"""Makes the pattern files in this folder from a checkout of https://github.com/hyphenation/tex-hyphen.

    make.py PATH/TO/tex-hyphen

A file keeps the head of the original, with its copyright and licence, as comments. Then come "min LEFT RIGHT", the patterns, and
after a line "=" the exceptions.
"""
import pathlib
import re
import sys

LANGUAGES = {"en-us": "en", "en-gb": "en-GB", "es": "es", "fr": "fr", "pt": "pt", "it": "it", "de-1996": "de", "nl": "nl",
             "ru": "ru"}
root = pathlib.Path(sys.argv[1], "hyph-utf8/tex/generic/hyph-utf8/patterns")
for source, tag in LANGUAGES.items():
    lines = (root / "tex" / f"hyph-{source}.tex").read_text(encoding="utf-8").splitlines()
    head = []
    for line in lines:
        if not line.startswith("%") or "=====" in line:
            break
        head.append(line.rstrip())
    text = "\n".join(head)
    mins = re.search(r"typesetting:\s*%\s*left:\s*(\d+)\s*%\s*right:\s*(\d+)", text)
    head.append(f"% Patterns and exceptions of hyph-{source}.tex, unchanged, in another form.")
    patterns = (root / "txt" / f"hyph-{source}.pat.txt").read_text(encoding="utf-8").split()
    file = root / "txt" / f"hyph-{source}.hyp.txt"
    exceptions = file.read_text(encoding="utf-8").split() if file.exists() else []
    out = head + ["min %s %s" % mins.groups()] + patterns + ["="] + exceptions
    pathlib.Path(__file__).with_name(tag + ".txt").write_text("\n".join(out) + "\n", encoding="utf-8")
