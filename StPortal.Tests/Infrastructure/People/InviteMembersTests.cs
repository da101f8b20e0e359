using StPortal.Domain;
using StPortal.Domain.Imports;
using StPortal.Domain.People;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.Infrastructure.People;

public sealed class InviteMembersTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_WithMistakes_SaysLineByLineWhatIsWrong()
    {
        await using var here = await Administration.StartAsync();
        await using var scope = here.AsAdministrator();
        const string List =
            """
            Åsa;Berg;asa@region.example;handledare och bedömare;Medicinkliniken, Norra sjukhuset
            Bo;Ek;bo@region.example;handledare;Medicinkliniken
            Cia;Dahl;cia@region.example;chefsläkare;
            Dag;Falk;inget;;
            Eva;;eva@region.example;;
            Ada;Berg;Asa@region.example;;
            """;

        var lines = (await scope.Get<InvitationListQuery>().HandleAsync(List, Token)).Value;

        Assert.Null(lines[0].Flaw);
        Assert.IsType<UnitIsNotFound>(lines[1].Flaw);
        Assert.IsType<RoleIsUnknown>(lines[2].Flaw);
        Assert.IsType<EmailIsNotAnAddress>(lines[3].Flaw);
        Assert.IsType<FieldIsRequired>(lines[4].Flaw);
        Assert.IsType<AddressStandsTwice>(lines[5].Flaw);
        Assert.Equal([1, 2, 3, 4, 5, 6], lines.Select(line => line.Line));
    }

    [Fact]
    public async Task List_PastedFromASheetWithHeadings_IsReadByThem()
    {
        await using var here = await Administration.StartAsync();
        await using var scope = here.AsAdministrator();

        var lines = (await scope.Get<InvitationListQuery>().HandleAsync(
            "E-post\tEfternamn\tFörnamn\tKlinik\nasa@region.example\tÖberg\tÅsa\tSödra sjukhuset/Medicinkliniken", Token)).Value;

        var line = Assert.Single(lines);
        Assert.Equal(("Åsa", "Öberg", null), (line.GivenName, line.FamilyName, line.Flaw));
    }

    [Fact]
    public async Task Invite_AListWithOneFlaw_InvitesTheOthersAndCanBeUndone()
    {
        await using var here = await Administration.StartAsync();
        await using var scope = here.AsAdministrator();

        var outcome = (await scope.Get<InviteMembers>().HandleAsync("Åsa;Berg;asa@region.example;handledare\nBo;Ek;inget;", Token)).Value;

        Assert.Single(outcome.Invited);
        Assert.Equal("Bo", Assert.Single(outcome.Left).GivenName);
        Assert.Equal(1, (await scope.Get<UndoInvitations>().HandleAsync(outcome.Invited, Token)).Value);
        Assert.Equal(0, (await scope.Get<MembersQuery>().HandleAsync(new MembersRequest("Berg"), Token)).Value.Matching);
    }

    [Fact]
    public async Task List_OfAClinicsAdministrator_RefusesOtherClinics()
    {
        await using var here = await Administration.StartAsync();
        await using var scope = here.AsOfClinic();

        var lines = (await scope.Get<InvitationListQuery>().HandleAsync(
            "A;B;a@region.example;handledare;Norra sjukhuset/Medicinkliniken\nC;D;c@region.example;handledare;Södra sjukhuset/Medicinkliniken\nE;F;e@region.example;;",
            Token)).Value;

        Assert.Null(lines[0].Flaw);
        Assert.IsType<UnitIsUnknown>(lines[1].Flaw);
        Assert.IsType<UnitIsUnknown>(lines[2].Flaw);
        Assert.Single((await scope.Get<InviteMembers>().HandleAsync("A;B;a@region.example;;Norra sjukhuset/Medicinkliniken\nE;F;e@region.example;;", Token)).Value.Invited);
    }

    [Theory]
    [InlineData("Åsa;\"Berg;asa@region.example;;")]
    [InlineData("\"Åsa;Berg;asa@region.example;;\nBo;Ek;bo@region.example;;")]
    [InlineData("Å\"sa\"\"x\";Berg\0;asa@region.example;;")]
    public async Task List_WithStrayQuotes_IsAnsweredAllTheSame(string list)
    {
        await using var here = await Administration.StartAsync();
        await using var scope = here.AsAdministrator();

        var read = await scope.Get<InvitationListQuery>().HandleAsync(list, Token);

        Assert.True(read.IsOk || read.Refusal is ListHoldsNobody or ListIsUnreadable, read.Refusal?.ToString());
    }

    [Fact]
    public async Task List_EmptyOrTooLong_IsRefusedWhole()
    {
        await using var here = await Administration.StartAsync();
        await using var scope = here.AsAdministrator();
        var long501 = string.Join('\n', Enumerable.Range(0, 501).Select(i => $"A;B;a{i}@region.example;;"));

        Assert.IsType<ListHoldsNobody>((await scope.Get<InviteMembers>().HandleAsync(" \n\n", Token)).Refusal);
        Assert.IsType<ListIsTooLong>((await scope.Get<InviteMembers>().HandleAsync(long501, Token)).Refusal);
    }

    [Fact]
    public async Task File_OfAnyProgram_BecomesText()
    {
        using var workbook = new MemoryStream();
        MiniExcelLibs.MiniExcel.SaveAs(workbook, new[] { new { Förnamn = "Åsa", Efternamn = "Öberg" } });
        workbook.Position = 0;
        using var latin = new MemoryStream(System.Text.Encoding.Latin1.GetBytes("Åsa;Öberg"));
        using var broken = new MemoryStream([0x50, 0x4B, 0x03, 0x04, 1, 2, 3]);

        Assert.Equal("Förnamn\tEfternamn\nÅsa\tÖberg", (await InvitationFile.ReadAsync("a.xlsx", workbook, Token)).Value);
        Assert.Equal("Åsa;Öberg", (await InvitationFile.ReadAsync("a.csv", latin, Token)).Value);
        Assert.IsType<ListIsUnreadable>((await InvitationFile.ReadAsync("a.xlsx", broken, Token)).Refusal);
    }
}
