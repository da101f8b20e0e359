using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.Messaging;

namespace StPortal.Infrastructure.Messaging;

internal sealed class OutboxMailConfiguration : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.Property(mail => mail.Language).HasMaxLength(10);
        builder.Property(mail => mail.Payload).HasMaxLength(4000);
        builder.Property(mail => mail.LastError).HasMaxLength(OutboxMail.ErrorLength);
        builder.HasIndex(mail => new { mail.OrganisationId, mail.Status, mail.NextAttemptAtUtc });
    }
}
