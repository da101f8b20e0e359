using StPortal.Benchmarks;

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
        return await PacketBenchmark.RunAsync();
    case "matrix":
        return await MatrixBenchmark.RunAsync(folder);
    default:
        await Console.Error.WriteLineAsync("Usage: dotnet run --project StPortal.Benchmarks -c Release -- cohort|matrix|packet [--data FOLDER]");
        return 1;
}
