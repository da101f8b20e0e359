using System.Net;
using Microsoft.AspNetCore.Http;

namespace StPortal.Tests.EndToEnd.StandInEntra;

/// <summary>The pages of <see cref="StandInServer"/>.</summary>
internal static class StandInPages
{
    /// <summary>Posts the answer to the portal, as Entra does with <c>response_mode=form_post</c>.</summary>
    public static IResult PostBack(IQueryCollection asked, params IEnumerable<(string Name, string Value)> answer)
    {
        var fields = string.Concat(answer.Append(("state", asked["state"].ToString())).Select(one => Hidden(one.Item1, one.Item2)));
        return Html($"""<form method="post" action="{WebUtility.HtmlEncode(asked["redirect_uri"].ToString())}">{fields}</form><script>document.forms[0].submit()</script>""");
    }

    public static IResult Choose(IQueryCollection asked, IEnumerable<StandInAccount> accounts)
    {
        var fields = string.Concat(asked.Where(one => one.Key is not ("account" or "prompt")).Select(one => Hidden(one.Key, one.Value.ToString())));
        var buttons = string.Concat(accounts.Select(one => $"""<p><button name="account" value="{one.ObjectId}">{WebUtility.HtmlEncode(one.Name)}</button></p>"""));
        return Html($"<h1>Välj konto</h1><form>{fields}{buttons}</form>");
    }

    public static IResult SignedOut() => Html("<h1>Du är utloggad</h1>");

    private static string Hidden(string name, string value) => $"""<input type="hidden" name="{WebUtility.HtmlEncode(name)}" value="{WebUtility.HtmlEncode(value)}">""";

    private static IResult Html(string body) => Results.Content($"""<!DOCTYPE html><html lang="sv"><link rel="icon" href="data:,"><title>Entra</title><body>{body}</body></html>""", "text/html; charset=utf-8");
}
