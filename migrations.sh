#!/usr/bin/env bash
# Makes and checks the two migration sets (SQL Server, SQLite). Usage:
#   ./migrations.sh add NAME    a new migration in both sets
#   ./migrations.sh check       fails when the model has changes that a set lacks
set -euo pipefail
cd "$(dirname "$0")"
dotnet tool restore >/dev/null
ef() { dotnet ef "$@" --project StPortal.Infrastructure --startup-project StPortal.Infrastructure --no-build; }

case "${1:-}" in
  add)
    dotnet build StPortal.Infrastructure -v q
    ef migrations add "$2" --context StPortalDbContext --output-dir Migrations/SqlServer
    ef migrations add "$2" --context SqliteStPortalDbContext --output-dir Migrations/Sqlite
    ;;
  check)
    dotnet build StPortal.Infrastructure -v q
    ef migrations has-pending-model-changes --context StPortalDbContext
    ef migrations has-pending-model-changes --context SqliteStPortalDbContext
    ;;
  *)
    sed -n '2,4p' "$0" >&2
    exit 1
    ;;
esac
