#!/usr/bin/env bash
# What a newcomer does first: apps outside the repository that use the packed packages. Pack first:
#   dotnet pack Summarizer.sln -c Release -o artifacts/packages && tests/fresh-apps.sh
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
article=$root/samples/article.txt
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
shared=${NUGET_PACKAGES:-$HOME/.nuget/packages}
mkdir -p "$shared"
unset NUGET_PACKAGES

# Packages of a version that is packed anew must not come from the cache of the last run: only others are taken from it.
cat >"$work/nuget.config" <<XML
<configuration>
  <config><add key="globalPackagesFolder" value="$work/packages" /></config>
  <fallbackPackageFolders><add key="shared" value="$shared" /></fallbackPackageFolders>
  <packageSources><add key="packed" value="$root/artifacts/packages" /></packageSources>
</configuration>
XML

say() { echo "-- $1"; }

fail() { echo "-- failed: $1"; [ ! -f log.txt ] || cat log.txt; exit 1; }

# app TEMPLATE NAME PACKAGE: a new app with a package; the working folder is its own then.
app() {
  cd "$work"
  dotnet new "$1" -n "$2" --no-restore >/dev/null
  cd "$2"
  dotnet add package "$3" >/dev/null || fail "$3 cannot be added"
}

# serve COMMAND...: starts a server on a free port and waits until it answers; the address is in $url.
serve() {
  "$@" --urls "http://127.0.0.1:0" >log.txt 2>&1 &
  server=$!
  for _ in $(seq 150); do
    url=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' log.txt | head -n 1 || true)
    [ -z "$url" ] || return 0
    kill -0 "$server" 2>/dev/null || fail "$1 ended"
    sleep 0.2
  done
  fail "$1 does not start"
}

stop() { kill "$server"; wait "$server" 2>/dev/null || true; server=; }

# sentences [ARGUMENT...]: how many sentences the summary from the server has.
sentences() {
  printf '{"text":"%s"}' "$(tr '\n"\\' '   ' <"$article")" >call.json
  curl -s --fail-with-body "$url/api/summary" -H 'Content-Type: application/json' --data-binary @call.json >reply.json || fail "$(cat reply.json)"
  grep -o '"rank":' reply.json | wc -l
}

say "console"
app console Quickstart Summarizer
cp "$root/samples/Quickstart/Program.cs" .
[ "$(dotnet run -- "$article" | wc -l)" -eq 3 ] || fail "three sentences expected"

say "worker"
app worker Digest Summarizer.DependencyInjection
rm Worker.cs
cp "$article" .
cat >Program.cs <<'CS'
using Summarizer;
var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddSummarizer();
using var host = builder.Build();
await host.StartAsync();
Console.WriteLine(host.Services.GetRequiredService<ISummarizer>().Summarize(File.ReadAllText("article.txt")).Sentences.Count);
CS
dotnet build -v q >/dev/null || fail "build"
[ "$(dotnet run --no-build -- --Summarizer:Sentences=4 | grep -cx 4)" -eq 1 ] || fail "four sentences expected"
dotnet run --no-build -- --Summarizer:Sentence=4 >log.txt 2>&1 && fail "a misspelt setting was taken"
grep -q 'Summarizer:Sentence is not a setting: did you mean Sentences' log.txt || fail "the misspelt setting is not named"

say "web API as native code"
app web AotApi Summarizer.AspNetCore
cp "$root"/samples/AotApi/{Program.cs,appsettings.json} .
dotnet publish -r linux-x64 -p:PublishAot=true -p:CppCompilerAndLinker=gcc -o out >publish.txt 2>&1 || { cat publish.txt; fail "publish"; }
! grep -E 'warning' publish.txt || fail "publishing warns"
cd out
serve ./AotApi
[ "$(sentences)" -eq 2 ] || fail "two sentences expected, as in appsettings.json"
stop
serve ./AotApi --Summarizer:Sentences=4
[ "$(sentences)" -eq 4 ] || fail "four sentences expected, as on the command line"
stop
say "native server: $(stat -c %s AotApi) bytes"

say "a stranger's site with the two lines"
app web Site Summarizer.AspNetCore
mkdir wwwroot
cat >Program.cs <<'CS'
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSummarizer();
var app = builder.Build();
app.UseDefaultFiles().UseStaticFiles();
app.MapSummarizer("/api");
app.Run();
CS
cat >wwwroot/index.html <<'HTML'
<!doctype html><title>News</title><article id="article">The bridge was closed for five weeks. It opens again on Monday.</article>
<script type="module" src="/api/summarizer.js"></script>
<get-a-summary for="#article" sentences="3"></get-a-summary>
HTML
dotnet build -v q >/dev/null || fail "build"
serve dotnet bin/Debug/net10.0/Site.dll
curl -s --fail "$url/" | grep -q get-a-summary || fail "no page"
curl -s --fail --compressed "$url/api/summarizer.js" | grep -q "define('get-a-summary'" || fail "no script"
[ "$(sentences)" -eq 3 ] || fail "three sentences expected"
stop
