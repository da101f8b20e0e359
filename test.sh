#!/usr/bin/env bash
# Runs every test. Installs what the tests need of the machine when it is missing.
#   ./test.sh            all tests; those of data on SQL Server too, where STPORTAL_TEST_SQLSERVER holds a connection string
#   ./test.sh gallery    every page for every persona that may see it, against axe and in pictures in the folder gallery; takes minutes
#   ./test.sh gallery X  the same for the pages whose name holds X, for example ansokan
#   ./test.sh pictures   the pictures in docs/img, made anew
#   ./test.sh ARGS...    handed on to the test runner, for example --filter-class "*ShellTests"
set -euo pipefail
cd "$(dirname "$0")"

say() { printf '%s\n' "$*" >&2; }

need() { # program, Debian package
  command -v "$1" > /dev/null || missing+=("$2")
}

command -v dotnet > /dev/null || { say "The tests need the .NET 10 SDK, and dotnet was not found."; exit 1; }

missing=()
[ -x "${STPORTAL_CHROMIUM:-}" ] || need chromium-headless-shell chromium-headless-shell
need qpdf qpdf
need pdftotext poppler-utils
need node nodejs
need npm npm
if [ ${#missing[@]} -gt 0 ]; then
  say "Installing ${missing[*]}."
  as_root=""
  [ "$(id -u)" = 0 ] || as_root="sudo -n"
  if ! { $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "${missing[@]}"; } > /dev/null 2>&1 < /dev/null; then
    if [ "${missing[*]}" = chromium-headless-shell ] && command -v chromium > /dev/null; then
      say "There is no package of it here. The tests take the whole Chromium, which is slower."
    else
      say "The tests need ${missing[*]}, which could not be installed here. Install them and run again."
      exit 1
    fi
  fi
fi

# The storage emulator that the tests of files in blob storage run against.
StPortal.Tests/Azurite/install.sh || { say "The storage emulator could not be installed from the npm registry. Run again."; exit 1; }

dotnet restore StPortal.sln --verbosity quiet
dotnet build StPortal.sln --no-restore --verbosity quiet
run() { dotnet run --project StPortal.Tests --no-build -- "$@"; }

case "${1:-}" in
  "") ;;
  gallery) export STPORTAL_GALLERY="${2:-}"; run --filter-class "*.GalleryTests" --explicit only; exit ;;
  pictures) run --filter-class "*.DocumentPictureTests" --explicit only; exit ;;
  *) run "$@"; exit ;;
esac

status=0
run --filter-not-class "*.GalleryTests" "*.DocumentPictureTests" || status=$?
if [ -n "${STPORTAL_TEST_SQLSERVER:-}" ]; then
  say "Once more, the tests of data on SQL Server."
  STPORTAL_TEST_ENGINE=SqlServer run --filter-namespace "StPortal.Tests.Infrastructure*" || status=$?
fi
exit "$status"
