#!/usr/bin/env bash
# A job of samples/Corpus over three silos on this machine, with Redis; silos are killed in the middle.
# What comes out must be, byte for byte, what `summarize batch` gives.
#   tests/corpus-cluster.sh [--articles N] [--shards N] [--kills N] [--redis-restarts N] [--texts FILE.jsonl] [--configuration Debug|Release]
# Needs a build of samples/Corpus and Debian's redis-server, which it starts on a free port and ends.
set -euo pipefail
cd "$(dirname "$0")/.."
articles=10000 shards=40 kills=1 restarts=0 texts= configuration=Debug
while [ $# -gt 0 ]; do
  case $1 in
    --articles) articles=$2 ;;
    --shards) shards=$2 ;;
    --kills) kills=$2 ;;
    --redis-restarts) restarts=$2 ;;
    --texts) texts=$2 ;;
    --configuration) configuration=$2 ;;
    *) echo "unknown option $1" >&2; exit 2 ;;
  esac
  shift 2
done
command -v redis-server >/dev/null || { apt-get update -q && apt-get install -y -q --no-install-recommends redis-server; } >/dev/null

work=$(mktemp -d)
declare -A pids=()
cleanup() {
  for pid in "${pids[@]}"; do kill -9 "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap cleanup EXIT

corpus="dotnet artifacts/bin/Corpus/${configuration,,}/corpus.dll"
summarize="dotnet artifacts/bin/Summarizer.Cli/${configuration,,}/summarize.dll"

free_port() { local port=$((20000 + RANDOM % 12000)); while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done; echo "$port"; }

redis_port=$(free_port)
start_redis() {
  redis-server --port "$redis_port" --bind 127.0.0.1 --dir "$work" --appendonly yes --appendfsync always --save "" >>"$work/redis.log" 2>&1 &
  pids[redis]=$!
  disown
}

start_silo() { # NAME: on ports of its own
  local http silo gateway
  http=$(free_port) silo=$(free_port) gateway=$(free_port)
  $corpus serve --urls "http://127.0.0.1:$http" --Corpus:Folders:0 "$work" --Corpus:Redis "127.0.0.1:$redis_port" --Corpus:Workers 1 \
    --Corpus:SiloPort "$silo" --Corpus:GatewayPort "$gateway" --Corpus:ProbeSeconds 2 >>"$work/silo-$1.log" 2>&1 &
  pids[$1]=$!
  disown
  urls[$1]="http://127.0.0.1:$http"
}

declare -A urls=()
await_ready() { # NAME
  for _ in $(seq 600); do
    if health "${urls[$1]}"; then return; fi
    kill -0 "${pids[$1]}" 2>/dev/null || break
    sleep 0.2
  done
  echo "silo $1 did not become ready" >&2
  tail -n 20 "$work/silo-$1.log" >&2
  exit 1
}

health() { # URL
  local host=${1#http://}
  exec 3<>"/dev/tcp/${host%:*}/${host#*:}" || return 1
  printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
  grep -q '200 OK' <&3
} 2>/dev/null

echo "making $articles articles in $shards shards"
mkdir "$work/in"
[ -n "$texts" ] || { texts=$work/texts.jsonl; cat samples/Corpus/articles/*.jsonl >"$texts"; }
LC_ALL=C awk -v n="$articles" -v shards="$shards" -v dir="$work/in" '
  { sub(/"id": ?"[^"]*"/, "\"id\": \"@\""); lines[NR] = $0 }
  END {
    per = int((n + shards - 1) / shards)
    for (i = 0; i < n; i++) {
      line = lines[i % NR + 1]
      sub(/"id": "@"/, "\"id\": \"a" i "\"", line)
      # A line that is broken must be answered, too.
      if (i % 997 == 996) line = "{broken"
      printf "%s\n", line > sprintf("%s/part-%05d.jsonl", dir, i / per)
    }
  }' "$texts"

start_redis
for name in a b c; do start_silo $name; done
for name in a b c; do await_ready $name; done

export CORPUS_SERVER=${urls[a]}
job=$($corpus submit "$work/in" "$work/out")
begun=$SECONDS
done_shards() { # by what is in place: asking would slow the machine
  find "$work/out" -maxdepth 1 -name '*.jsonl' 2>/dev/null | wc -l
}
names=(b c a)
for ((k = 0; k < kills + restarts; k++)); do
  # Some moment in the middle, another one each time.
  target=$((shards * (k + 1) / (kills + restarts + 2) + RANDOM % (shards / 8 + 1)))
  until [ "$(done_shards)" -ge "$target" ]; do sleep 0.05; done
  if [ "$(done_shards)" -eq "$shards" ]; then echo "the job was over before the fault: too small" >&2; exit 1; fi
  if [ "$k" -lt "$kills" ]; then
    victim=${names[$((k % 3))]}
    echo "kill -9 silo $victim after $(done_shards) shards"
    kill -9 "${pids[$victim]}"
    # What looks after processes starts a new one.
    start_silo "$victim"
  else
    echo "kill -9 redis after $(done_shards) shards, and start it again"
    kill -9 "${pids[redis]}"
    sleep 1
    start_redis
  fi
done

status=0
$corpus wait "$job" | tee "$work/status" || status=$?
grep -q Finished "$work/status" || { echo "the job did not end" >&2; exit 1; }
echo "took $((SECONDS - begun)) s"
[ "$status" -eq 1 ] || { echo "expected exit code 1, for broken lines, not $status" >&2; exit 1; }

echo "comparing with one summarize batch"
cat "$work"/in/*.jsonl | $summarize batch --output "$work/expected.jsonl" 2>/dev/null || [ $? -eq 1 ]
# In an error "line" counts from the shard.
per=$(((articles + shards - 1) / shards))
LC_ALL=C awk -v per="$per" '/^\{"id":null,"line":/ { sub(/"line":[0-9]+/, "\"line\":" ((NR - 1) % per + 1)) } { print }' "$work/expected.jsonl" >"$work/by-shard.jsonl"
cat "$work"/out/*.jsonl | cmp - "$work/by-shard.jsonl" || { echo "the outputs differ" >&2; exit 1; }
lines=$(cat "$work"/out/*.jsonl | wc -l)
[ "$lines" -eq "$articles" ] || { echo "$lines lines for $articles articles" >&2; exit 1; }
echo "the same bytes: $lines lines in $shards shards, $kills silos and $restarts times Redis killed"

if [ "$articles" -gt 20000 ]; then exit 0; fi
echo "a large file is cut into shards, here on one machine without Redis"
mkdir "$work/large"
head -n 3000 <(cat "$work"/in/*.jsonl) >"$work/large/all.jsonl"
Corpus__ShardMegabytes=1 $corpus run "$work/large" "$work/cut" || [ $? -eq 1 ]
[ "$(find "$work/cut" -name 'all.0*.jsonl' | wc -l)" -gt 1 ] || { echo "the file was not cut" >&2; exit 1; }
unnumbered() { sed 's/"line":[0-9]*/"line":N/'; }
cat "$work"/cut/all.0*.jsonl | unnumbered | cmp - <(head -n 3000 "$work/expected.jsonl" | unnumbered) || { echo "the cut file gives other bytes" >&2; exit 1; }

echo "a broken file is given up with its error, and done when it is mended and tried again"
mkdir "$work/tables"
printf 'id,summary\n1,"It rained. The harbour was closed. Boats stayed out."\n' >"$work/tables/good.csv"
echo broken >"$work/tables/bad.parquet"
job=$($corpus submit "$work/tables" "$work/tables-out" --text-column summary)
$corpus wait "$job" >"$work/status" && { echo "a broken file went unnoticed" >&2; exit 1; }
grep -q 'cannot be read as Parquet' "$work/status" || { cat "$work/status" >&2; exit 1; }
rm "$work/tables/bad.parquet"
$summarize batch --input "$work/tables/good.csv" --text-column summary --output "$work/tables/bad.parquet"
$corpus retry "$job" >/dev/null
$corpus wait "$job"
[ -s "$work/tables-out/bad.parquet" ] && [ -s "$work/tables-out/good.csv" ]

echo "pause holds a job, cancel ends it"
job=$($corpus submit "$work/in" "$work/cancelled")
$corpus pause "$job" | grep -q Paused
$corpus resume "$job" | grep -q Running
$corpus cancel "$job" | grep -q Cancelled
status=0
$corpus wait "$job" || status=$?
[ "$status" -eq 130 ] || { echo "a cancelled job ends with $status" >&2; exit 1; }
[ "$(find "$work/cancelled" -name '*.jsonl' | wc -l)" -lt "$shards" ]
