using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.Certificates;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Certificates;

internal sealed class CertificateConfiguration : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> builder)
    {
        builder.Property(certificate => certificate.GoalCodes).AsJson().HasMaxLength(2000);
        builder.RefersTo<Training>(nameof(Certificate.TrainingId));
        builder.RefersTo<Attachment>(nameof(Certificate.AttachmentId));
    }
}
