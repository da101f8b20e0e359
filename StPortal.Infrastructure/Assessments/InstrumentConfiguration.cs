using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.Assessments;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Assessments;

internal sealed class InstrumentConfiguration : IEntityTypeConfiguration<Instrument>
{
    public void Configure(EntityTypeBuilder<Instrument> builder)
    {
        builder.Property(instrument => instrument.Key).HasMaxLength(60);
        builder.Property(instrument => instrument.Name).AsJson().HasMaxLength(500);
        // A form can be long: the column has no limit.
        builder.Property(instrument => instrument.Definition).AsJson().HasMaxLength(-1);
        builder.HasIndex(instrument => new { instrument.OrganisationId, instrument.Key, instrument.Number }).IsUnique();
    }
}
