namespace StPortal.Infrastructure.Documents;

/// <summary>One part of a document, in reading order.</summary>
public abstract record DocumentBlock;
