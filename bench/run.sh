#!/usr/bin/env bash
# Measures Gatefold from outside and from inside, and prints ratios, which travel from machine to machine better than times.
# Needs bash and Maven; takes some minutes. docs/performance.md says what to expect.
set -euo pipefail
cd "$(dirname "$0")/.."

here=$PWD
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

step() { printf '\n== %s\n' "$*"; }

bench() { # what to measure, then options of the JVM
  mvn -q -f bench/pom.xml compile exec:exec -Dbench.workspace="$here" -Dbench.args="$1" -Dbench.jvm="${2:-}"
}

# Processor seconds of a command and its children, the least of five runs.
processor() {
  local least=9999 seconds i
  for i in 1 2 3 4 5; do
    TIMEFORMAT='%U %S'
    seconds=$({ time "$@" >"$out/log" 2>&1 </dev/null; } 2>&1 | awk '{ print $1 + $2 }')
    least=$(awk -v a="$least" -v b="$seconds" 'BEGIN { print (b < a ? b : a) }')
  done
  echo "$least"
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", a / b }'; }

one_document() {
  ./gatefold build --article lower-back-pain --locale en-US --format handout --output "$out/$1"
}

step "building"
mvn -q install -Dmaven.test.skip=true
one_document first >/dev/null 2>&1 || true # the launcher prepares its cache

step "a whole process, from start to a finished PDF"
bare=$(processor ./gatefold --version)
cold=$(processor one_document cold)
all=$(processor ./gatefold build --output "$out/all")
echo "the program's start alone: $bare s of processor time; one handout: $cold s, $(ratio "$cold" "$bare") times that; the default job: $all s, $(ratio "$all" "$cold") times one handout"
cmp "$out/first/lower-back-pain/en-US/handout.screen.pdf" "$out/cold/lower-back-pain/en-US/handout.screen.pdf" &&
  echo "two processes gave the same bytes"

step "warm, stage by stage"
bench "stages en-US handout 1500 500"
bench "stages es-CO handout 1500 500"
bench "stages en-US trifold 400 100"
bench "references 1500 500"

step "two threads"
bench "threads 1500 1000"

step "length"
bench "scale 600"

step "memory: a heap of 64 MB"
bench "memory 250" "-Xmx64m"

step "whether all of it stayed the same"
bench "digest"
