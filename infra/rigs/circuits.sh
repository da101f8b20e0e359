#!/usr/bin/env bash
# Memory of a circuit and time to interactive of the portal's pages against a stock MudBlazor page, both on this machine's loopback.
#   infra/rigs/circuits.sh [N] [FOLDER]    N circuits open at a time, 300 when not said; FOLDER keeps the filled database for the next run
set -euo pipefail
cd "$(dirname "$0")/../.."
for project in StPortal.App infra/rigs/stock StPortal.Benchmarks; do
  dotnet build "$project" -c Release --verbosity quiet
done
exec dotnet StPortal.Benchmarks/bin/Release/net10.0/StPortal.Benchmarks.dll circuits "${1:-300}" "${@:2}"
