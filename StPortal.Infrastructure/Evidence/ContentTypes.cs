using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Evidence;

internal static class ContentTypes
{
    public static string Of(AttachmentType type) => type switch
    {
        AttachmentType.Pdf => "application/pdf",
        AttachmentType.Jpeg => "image/jpeg",
        AttachmentType.Png => "image/png",
        AttachmentType.Heic => "image/heic",
        AttachmentType.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
