#!/usr/bin/env python3
"""Writes toy.ttf: every glyph is a full box of 1 em by 1 em, from 0.2 em below the baseline to 0.8 em above it.

Needs fontTools (Debian: python3-fonttools). Run it in this folder after changing it; the font is kept beside it.
"""
import os

os.environ["SOURCE_DATE_EPOCH"] = "0"

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

EXTRA = "•†‡′″‐‑‒–—―‘’‚“”„…‹›€™ αβγδμκπΩ→≥≤−×   " + "\ufffc"
# Alef, bet, gimel, lamed, mem, shin: no Arabic, which would have to join.
HEBREW = "אבגלמש"
# Hangul, and kana of which the last four may not begin a line.
EAST_ASIAN = "가나다라あいうぇー、。"
INVISIBLE = " \u00a0\u2002\u2003\u2009\u202f"

chars = [chr(c) for c in range(0x20, 0x7F)] + [chr(c) for c in range(0xA0, 0x180) if c != 0xAD]
chars = sorted(set(chars) | set(EXTRA) | set(HEBREW) | set(EAST_ASIAN) | set(INVISIBLE))


def box(drawn):
    pen = TTGlyphPen(None)
    if drawn:
        pen.moveTo((0, -200))
        pen.lineTo((0, 800))
        pen.lineTo((1000, 800))
        pen.lineTo((1000, -200))
        pen.closePath()
    return pen.glyph()


names = [".notdef"] + ["u%04X" % ord(c) for c in chars]
builder = FontBuilder(1000, isTTF=True)
builder.setupGlyphOrder(names)
builder.setupCharacterMap({ord(c): "u%04X" % ord(c) for c in chars})
builder.setupGlyf({name: box(name == ".notdef" or chr(int(name[1:], 16)) not in INVISIBLE) for name in names})
builder.setupHorizontalMetrics({name: (1000, 0) for name in names})
builder.setupHorizontalHeader(ascent=800, descent=-200)
builder.setupNameTable({"familyName": "Toy", "styleName": "Regular", "psName": "Toy-Regular",
                        "uniqueFontIdentifier": "Toy 1", "fullName": "Toy", "version": "Version 1.0"})
builder.setupOS2(sTypoAscender=800, sTypoDescender=-200, sTypoLineGap=0, usWinAscent=800, usWinDescent=200,
                 version=4, sxHeight=500, sCapHeight=800, fsSelection=0xC0, fsType=0)
builder.setupPost(keepGlyphNames=False)
builder.font["head"].created = builder.font["head"].modified = 0
builder.font.recalcTimestamp = False
builder.save("toy.ttf")
