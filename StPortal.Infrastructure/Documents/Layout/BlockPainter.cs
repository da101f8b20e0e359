namespace StPortal.Infrastructure.Documents.Layout;

/// <summary>Puts the blocks of a document on pages.</summary>
internal sealed class BlockPainter(PageFlow flow)
{
    private const float LabelWidth = 150;

    // A taller value begins where it stands and goes on over the page.
    private const float FieldKeptWhole = 160;

    private readonly List<OutlineEntry> outline = [];

    public IReadOnlyList<OutlineEntry> Outline => outline;

    public void Paint(DocumentBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                PaintHeading(heading);
                break;
            case ParagraphBlock paragraph:
                PaintText(paragraph.Text, paragraph.Quiet ? TextStyle.Quiet : TextStyle.Body);
                flow.Space(6);
                break;
            case FieldsBlock fields:
                PaintFields(fields);
                break;
            case TableBlock table:
                new TablePainter(flow, table).Paint();
                break;
            case SignatureBlock signature:
                PaintSignature(signature);
                break;
            case PageBreakBlock:
                flow.BeginPage();
                break;
            default:
                throw new ArgumentException($"No way to paint {block.GetType().Name}.", nameof(block));
        }
    }

    private void PaintHeading(HeadingBlock heading)
    {
        var style = heading.Level == 1 ? TextStyle.Title : TextStyle.Heading;
        flow.Space(heading.Level == 1 ? 8 : 14);
        var lines = TextWrap.Lines(heading.Text, style, PageFlow.ContentWidth);
        // Room for the heading and two lines of what it heads.
        flow.Ensure((lines.Count * style.LineHeight) + (3 * TextStyle.Body.LineHeight));
        if (heading.Level == 1)
            outline.Add(new OutlineEntry(heading.Text, flow.PageCount));
        PaintLines(lines, style);
        flow.Space(heading.Level == 1 ? 10 : 4);
    }

    private void PaintText(string text, TextStyle style) => PaintLines(TextWrap.Lines(text, style, PageFlow.ContentWidth), style);

    private void PaintLines(IReadOnlyList<string> lines, TextStyle style, float indent = 0)
    {
        foreach (var line in lines)
        {
            flow.Ensure(style.LineHeight);
            flow.DrawLine(line, style, flow.Left + indent);
            flow.Advance(style.LineHeight);
        }
    }

    private void PaintFields(FieldsBlock fields)
    {
        foreach (var field in fields.Fields)
        {
            var value = string.IsNullOrWhiteSpace(field.Value) ? "–" : field.Value;
            var labels = TextWrap.Lines(field.Label, TextStyle.Quiet, LabelWidth - 12);
            var values = TextWrap.Lines(value, TextStyle.Body, PageFlow.ContentWidth - LabelWidth);
            var height = Math.Max(labels.Count * TextStyle.Quiet.LineHeight, values.Count * TextStyle.Body.LineHeight);
            flow.Ensure(Math.Min(height, FieldKeptWhole));
            for (var i = 0; i < labels.Count; i++)
                flow.DrawLine(labels[i], TextStyle.Quiet, flow.Left, 1 + (i * TextStyle.Quiet.LineHeight));
            var beside = flow.PageCount;
            PaintLines(values, TextStyle.Body, LabelWidth);
            // The label may be taller than its value.
            if (flow.PageCount == beside)
                flow.Advance(height - (values.Count * TextStyle.Body.LineHeight));
            flow.Advance(3);
        }

        flow.Space(6);
    }

    private void PaintSignature(SignatureBlock signature)
    {
        const float Each = 44;
        flow.Space(12);
        flow.Ensure(signature.Labels.Count * Each);
        foreach (var label in signature.Labels)
        {
            flow.DrawRule(flow.Left, flow.Left + (PageFlow.ContentWidth * 0.6f), 28);
            flow.DrawLine(label, TextStyle.Quiet, flow.Left, 30);
            flow.Advance(Each);
        }
    }
}
