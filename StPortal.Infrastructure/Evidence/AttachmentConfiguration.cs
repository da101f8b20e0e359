using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Evidence;

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.Property(attachment => attachment.Sha256).HasMaxLength(64);
        builder.RefersTo<Training>(nameof(Attachment.TrainingId));
        builder.RefersTo<Membership>(nameof(Attachment.UploadedById));
        builder.HasIndex(attachment => new { attachment.OrganisationId, attachment.TrainingId, attachment.Sha256 });
    }
}
