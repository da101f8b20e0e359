// Runs the storage emulator for as long as whoever started it holds our standard input open: a test run that dies takes it along.
'use strict';

process.stdin.on('end', () => process.exit(0));
process.stdin.on('error', () => process.exit(0));
process.stdin.resume();

require(process.env.AZURITE_MAIN);
