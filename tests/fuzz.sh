#!/usr/bin/env bash
# Fuzzes one target with afl-fuzz for some seconds and shows what it found. Needs Debian's package afl++.
#   tests/fuzz.sh TARGET [SECONDS]
# Everything is written to artifacts/fuzz: an instrumented copy of the program in bin, what afl-fuzz found in TARGET/default.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${1:?usage: tests/fuzz.sh TARGET [SECONDS]} seconds=${2:-600}
command -v afl-fuzz >/dev/null || { echo "afl-fuzz is missing: apt-get install afl++" >&2; exit 2; }

project=tests/Summarizer.Fuzz program=artifacts/bin/Summarizer.Fuzz/release out=artifacts/fuzz
if [ -z "${FUZZ_NO_BUILD:-}" ]; then
  dotnet tool restore >/dev/null
  dotnet build "$project" -c Release -nodeReuse:false -v quiet
  rm -rf "$out/bin" && mkdir -p "$out/bin" && cp -r "$program/." "$out/bin"
  for assembly in Summarizer Summarizer.Documents Summarizer.Documents.Mail; do dotnet sharpfuzz "$out/bin/$assembly.dll"; done
fi

# Formats take the readers' fixtures as seeds, the small ones.
seeds=$project/seeds/$target
if [ ! -d "$seeds" ]; then
  seeds=$out/seeds/$target
  rm -rf "$seeds" && mkdir -p "$seeds"
  find tests/Summarizer.Documents.Tests/Fixtures -maxdepth 1 -name "*.$target" -size -64k -exec cp {} "$seeds" \;
fi

# Five seconds are a hang; 64 KB the longest input.
rm -rf "${out:?}/$target"
AFL_SKIP_BIN_CHECK=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 \
  afl-fuzz -i "$seeds" -o "$out/$target" -V "$seconds" -t 5000 -m none -G 65536 -- dotnet "$out/bin/Summarizer.Fuzz.dll" "$target" >"$out/$target.log" 2>&1 \
  || { tail -20 "$out/$target.log"; exit 2; }

grep -E '^(execs_done|execs_per_sec|corpus_count|saved_crashes|saved_hangs|edges_found)' "$out/$target/default/fuzzer_stats"
faults=0
for found in "$out/$target/default/crashes" "$out/$target/default/hangs"; do
  rm -f "$found/README.txt"
  [ -z "$(ls "$found")" ] || dotnet "$program/Summarizer.Fuzz.dll" "$target" "$found" || faults=1
done
exit $faults
