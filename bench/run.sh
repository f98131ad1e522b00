#!/usr/bin/env bash
# Measures Gatefold from outside and from inside, and prints ratios, which travel from machine to machine better than times.
# Needs bash and Maven; takes some minutes. docs/performance.md says what to expect.
set -euo pipefail
cd "$(dirname "$0")/.."

here=$PWD
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

. bench/measure.sh

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
bench "article 1500 500"
bench "stages en-US handout 1500 500"
bench "stages es-CO handout 1500 500"
bench "stages en-US trifold 400 100"
bench "references 1500 500"

step "six panels on a sheet"
bench "sheets 200 200"

step "two threads"
bench "threads 1500 1000"

step "length"
bench "scale 600"

step "memory: a heap of 64 MB"
bench "memory 100 400 700 1000" "-Xmx64m -XX:+UseSerialGC"
./gatefold --version >/dev/null
JDK_JAVA_OPTIONS=-Xmx64m ./gatefold build --output "$out/small" >"$out/log" 2>&1 && echo "the default job runs in 64 MB"

step "whether all of it stayed the same"
bench "digest"
