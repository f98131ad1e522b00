#!/usr/bin/env bash
# Sets the same article with Gatefold and with the peers that are here, in one run, and prints ratios of processor time.
#
#   bench/peers.sh [FOLDER]
#
# It installs nothing. Typst is taken from the path as `typst`, or from FOLDER/node_modules/@myriaddreamin; WeasyPrint from
# the path as `weasyprint`, or from FOLDER/python. What is compared, and what is not, stands in docs/performance.md.
set -euo pipefail
home=$(cd "${1:-.}" && pwd)
cd "$(dirname "$0")/.."

here=$PWD
fonts=$here/fonts
copies=40
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
. bench/measure.sh

bench "peers $out/in $copies" >"$out/log"
ln -s "$fonts" "$out/in/fonts"

step "warm: milliseconds of processor time a document, each in other words"
ours=$(bench "stages en-US handout 1500 500" | tee "$out/stages" | awk '$1 == "made" { print $2 / 1000 } $1 == "preflight" { proof = $2 / 1000 } END { print proof > "/dev/stderr" }' 2>"$out/proof")
proved=$(awk -v a="$ours" -v b="$(cat "$out/proof")" 'BEGIN { print a + b }')
printf '%-34s %7.1f\n%-34s %7.1f\n' "gatefold" "$ours" "gatefold with the text proof" "$proved"

line() { # name, milliseconds
  printf '%-34s %7.1f   %s times gatefold, %s times gatefold with the proof\n' "$1" "$2" "$(ratio "$2" "$ours")" "$(ratio "$2" "$proved")"
}

if [ -d "$home/node_modules/@myriaddreamin/typst-ts-node-compiler" ]; then
  line "typst, a library in node" "$(node bench/peers/typst.mjs "$out/in" "$fonts" "$home")"
else
  echo "typst as a library: not here"
fi
if [ -d "$home/python" ]; then
  export PYTHONPATH=$home/python
fi
python=${PYTHON:-python3}
if "$python" -c 'import weasyprint' 2>/dev/null; then
  line "weasyprint, one process" "$("$python" bench/peers/weasyprint_batch.py "$out/in")"
else
  echo "weasyprint as a library: not here"
fi

step "cold: seconds of processor time from the start of a process to a finished file, least of five"
one_document first >/dev/null 2>&1 || true # the launcher prepares its cache
ours=$(processor one_document cold)
echo "gatefold: $ours"
if command -v typst >/dev/null; then
  peer=$(processor typst compile --pdf-standard ua-1 --font-path "$fonts" "$out/in/0.typ" "$out/typst.pdf")
  echo "typst: $peer, $(ratio "$peer" "$ours") times gatefold"
fi
if "$python" -c 'import weasyprint' 2>/dev/null; then
  peer=$(processor "$python" -m weasyprint --pdf-variant pdf/ua-1 "$out/in/0.html" "$out/weasyprint.pdf")
  echo "weasyprint: $peer, $(ratio "$peer" "$ours") times gatefold"
fi
