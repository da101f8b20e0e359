namespace StPortal.Benchmarks.Circuits;

/// <summary>Bytes that one of the open circuits holds on the server, and the bytes of the render batches that drew its page.</summary>
internal sealed record CircuitMemory(CircuitCase Page, double Managed, double Private, double Rendered, int Open);
