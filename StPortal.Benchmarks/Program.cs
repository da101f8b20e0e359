using StPortal.Benchmarks;
using StPortal.Benchmarks.Circuits;

// Each benchmark holds our own code against something else in the same run and ends with "ratio N.NN".
switch (args.FirstOrDefault())
{
    case "packet":
        return await PacketBenchmark.RunAsync(inProcess: args.Contains("pdfpig"));
    case "circuits":
        return await CircuitsBenchmark.RunAsync(args[1..]);
    default:
        await Console.Error.WriteLineAsync("Usage: dotnet run --project StPortal.Benchmarks -c Release -- packet [pdfpig]|circuits");
        return 1;
}
