namespace StPortal.Infrastructure.Documents;

/// <summary>Label and value, a line each; an empty value is drawn as a dash.</summary>
public sealed record FieldsBlock(IReadOnlyList<DocumentField> Fields) : DocumentBlock;
