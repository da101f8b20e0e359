using StPortal.Benchmarks;
using StPortal.Benchmarks.Circuits;

// Each benchmark holds our own code against something else in the same run and ends with "ratio N.NN".
// Databases are kept in --data FOLDER and found there by the next run.
var folder = Array.IndexOf(args, "--data") is >= 0 and var at && at + 1 < args.Length
    ? args[at + 1]
    : Path.Combine(Path.GetTempPath(), "stportal-benchmarks");
switch (args.FirstOrDefault())
{
    case "cohort":
        return await CohortBenchmark.RunAsync(folder);
    case "packet":
        return await PacketBenchmark.RunAsync(inProcess: args.Contains("pdfpig"));
    case "matrix":
        return await MatrixBenchmark.RunAsync(folder);
    case "circuits":
        return await CircuitsBenchmark.RunAsync(args[1..]);
    default:
        await Console.Error.WriteLineAsync(
            "Usage: dotnet run --project StPortal.Benchmarks -c Release -- cohort|matrix|packet [pdfpig]|circuits [--data FOLDER]");
        return 1;
}
