#!/usr/bin/env bash
# Makes and checks the migration sets (SQL Server and SQLite; the key ring has a pair of its own). Usage:
#   ./migrations.sh add NAME           a new migration of the model in both sets
#   ./migrations.sh add-key-ring NAME  the same for the key ring
#   ./migrations.sh check              fails when a model has changes that a set lacks
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
  add-key-ring)
    dotnet build StPortal.Infrastructure -v q
    ef migrations add "$2" --context KeyRingContext --output-dir Migrations/KeyRing/SqlServer
    ef migrations add "$2" --context SqliteKeyRingContext --output-dir Migrations/KeyRing/Sqlite
    ;;
  check)
    dotnet build StPortal.Infrastructure -v q
    for context in StPortalDbContext SqliteStPortalDbContext KeyRingContext SqliteKeyRingContext; do
      ef migrations has-pending-model-changes --context "$context"
    done
    ;;
  *)
    sed -n '2,5p' "$0" >&2
    exit 1
    ;;
esac
