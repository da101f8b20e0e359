#!/usr/bin/env bash
# How long a person waits for the portal at a second start: built, demo data in place. Needs bash, curl and dotnet.
#   infra/rigs/start-time.sh                       5 starts of the built program and 5 by `dotnet run --no-build`
#   ROUNDS=9 CONFIGURATION=Release infra/rigs/start-time.sh
# Seconds from the start of the process, the middle of the rounds: until /logga-in first answers 200, and until a person who
# signs in to the demo has / and a connection for it (the page, the script it runs on, the circuit's address).
set -euo pipefail
cd "$(dirname "$0")/../.."

ROUNDS=${ROUNDS:-5}
LIMIT=4.0
configuration=${CONFIGURATION:-Debug}
port=${PORT:-5187}
base="http://localhost:$port"
work=$(mktemp -d)
portal=

finish() {
    stop
    rm -rf "$work"
}

# The portal is the leader of a group of its own, so that what `dotnet run` starts goes with it.
stop() {
    [ -n "$portal" ] || return 0
    kill -- "-$portal" 2>/dev/null || true
    wait "$portal" 2>/dev/null || true
    portal=
}
trap finish EXIT

start() {
    set -m
    ASPNETCORE_ENVIRONMENT=Development ASPNETCORE_URLS="$base" Data__Folder="$work/data" DOTNET_NOLOGO=1 "$@" >"$work/log" 2>&1 &
    portal=$!
    set +m
}

answers() { [ "$(curl -s -o "$work/page" -w '%{http_code}' -b "$work/jar" -c "$work/jar" "$@")" = 200 ]; }

wait_for_sign_in() {
    local tries
    for tries in $(seq 6000); do
        if answers "$base/logga-in"; then return 0; fi
        kill -0 "$portal" 2>/dev/null || break
        sleep 0.02
    done
    cat "$work/log" >&2
    echo "The portal did not answer." >&2
    exit 1
}

first_in_page() { sed -n "s|.*$1.*|\\1|p" "$work/page" | sed -n 1p; }

# Through the form, as the first of the demo's persons.
sign_in() {
    local token persona
    token=$(first_in_page 'name="__RequestVerificationToken"[^>]*value="\([^"]*\)"')
    persona=$(first_in_page 'name="persona" value="\([^"]*\)"')
    answers -L --data-urlencode "__RequestVerificationToken=$token" --data-urlencode "persona=$persona" "$base/logga-in/demo"
    answers "$base/$(first_in_page 'src="/*\([^"]*blazor\.web[^"]*\)"')"
    answers -X POST -H 'Content-Length: 0' "$base/_blazor/negotiate?negotiateVersion=1"
}

now() { date +%s.%N; }

since() { awk -v from="$1" -v to="$(now)" 'BEGIN { printf "%.2f\n", to - from }'; }

middle() { sort -n "$1" | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

# label, then the command
measure() {
    local label=$1 round from
    shift
    : >"$work/first"
    : >"$work/home"
    for round in $(seq "$ROUNDS"); do
        rm -f "$work/jar"
        from=$(now)
        start "$@"
        wait_for_sign_in
        since "$from" >>"$work/first"
        sign_in
        since "$from" >>"$work/home"
        stop
    done
    local first home
    first=$(middle "$work/first")
    home=$(middle "$work/home")
    echo "$label: /logga-in after $first s, signed in at / with its connection after $home s (at most $LIMIT s)"
    awk -v first="$first" -v home="$home" -v limit="$LIMIT" 'BEGIN { exit !(first <= limit && home <= limit) }' || late=1
}

late=
program="StPortal.App/bin/$configuration/net10.0/StPortal.App.dll"
[ -f "$program" ] || { echo "Build first: dotnet build StPortal.App -c $configuration" >&2; exit 1; }

# The first start makes the database and the demo; it is not measured.
start dotnet "$program"
wait_for_sign_in
stop

measure "built program" dotnet "$program"
measure "dotnet run --no-build" dotnet run --no-build -c "$configuration" --no-launch-profile --project StPortal.App
[ -z "$late" ] || exit 2
