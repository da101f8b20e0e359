using System.Text;

namespace StPortal.Infrastructure.Imports;

/// <summary>
/// Text of a list whatever program wrote it: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252, which older
/// spreadsheets and Latin-1 exports write (its letters are the same).
/// </summary>
internal static class ListText
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes.AsSpan(2));
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2));
        try
        {
            return StrictUtf8.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }
}
