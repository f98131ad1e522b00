# Words that run.sh and peers.sh share. To be read by a shell in the project's folder, with $here and $out set.

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

one_document() { # a name for its folder
  ./gatefold build --article lower-back-pain --locale en-US --format handout --edition screen --output "$out/$1"
}
