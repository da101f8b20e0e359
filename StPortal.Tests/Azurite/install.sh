#!/usr/bin/env bash
# Puts the storage emulator into .tools/azurite, exactly as the lock file says; done once for each lock file.
set -euo pipefail
cd "$(dirname "$0")"
target=../../.tools/azurite

cmp -s package-lock.json "$target/package-lock.json" && exit

# Made beside and renamed, so that an install that was cut short is never taken for whole. No package runs a script of its own.
rm -rf "$target" "$target.part"
mkdir -p "$target.part"
cp package.json package-lock.json "$target.part/"
npm ci --prefix "$target.part" --ignore-scripts --no-audit --no-fund --loglevel=error < /dev/null >&2
mv "$target.part" "$target"
