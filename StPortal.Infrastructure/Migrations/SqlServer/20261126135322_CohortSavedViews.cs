using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StPortal.Infrastructure.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class CohortSavedViews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CohortSavedViews",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SortName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Query = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CohortSavedViews", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_CohortSavedViews_Memberships_OrganisationId_MemberId",
                        columns: x => new { x.OrganisationId, x.MemberId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_CohortSavedViews_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_CohortSavedViews_OrganisationId_MemberId_SortName",
                table: "CohortSavedViews",
                columns: new[] { "OrganisationId", "MemberId", "SortName" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CohortSavedViews");
        }
    }
}
