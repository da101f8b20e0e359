using StPortal.Domain.Applications;
using StPortal.Domain.Certificates;

namespace StPortal.Infrastructure.Applications;

/// <summary>One certificate as the packet will hold it; without a number when it has no file.</summary>
public sealed record PacketContent(int? Number, Guid CertificateId, CertificateForm Form, string? FormNumber, string Title, OriginalState Original);
