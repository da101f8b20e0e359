using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StPortal.Infrastructure.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AttentionAcknowledgements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AttentionKey",
                table: "CohortRows",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "AttentionAcknowledgements",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TrainingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AttentionKey = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttentionAcknowledgements", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_AttentionAcknowledgements_Memberships_OrganisationId_MemberId",
                        columns: x => new { x.OrganisationId, x.MemberId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_AttentionAcknowledgements_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AttentionAcknowledgements_Trainings_OrganisationId_TrainingId",
                        columns: x => new { x.OrganisationId, x.TrainingId },
                        principalTable: "Trainings",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateIndex(
                name: "IX_AttentionAcknowledgements_OrganisationId_MemberId_TrainingId",
                table: "AttentionAcknowledgements",
                columns: new[] { "OrganisationId", "MemberId", "TrainingId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AttentionAcknowledgements_OrganisationId_TrainingId",
                table: "AttentionAcknowledgements",
                columns: new[] { "OrganisationId", "TrainingId" });

            // Rows from before have no key yet: a mark for all of each organisation, unless an earlier migration's still stands.
            migrationBuilder.Sql(
                "INSERT INTO CohortMarks (OrganisationId, Id, Version, Kind, SubjectId, AtUtc) "
                + "SELECT Id, Id, Id, 'Organisation', Id, '2000-01-01 00:00:00' FROM Organisations WHERE Id NOT IN (SELECT Id FROM CohortMarks)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AttentionAcknowledgements");

            migrationBuilder.DropColumn(
                name: "AttentionKey",
                table: "CohortRows");
        }
    }
}
