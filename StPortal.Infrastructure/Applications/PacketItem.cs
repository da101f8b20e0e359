namespace StPortal.Infrastructure.Applications;

/// <summary>One attachment of a packet: "Bilaga 3", what it is and its file's name.</summary>
public sealed record PacketItem(string Label, string Title, string FileName);
