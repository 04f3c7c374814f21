namespace Summarizer.Layout.Speakers;

/// <summary>What a label at the start of a line looks like, and so what else must speak for it.</summary>
internal enum LabelForm : byte
{
    /// <summary>"tom:", "Project Manager:". Headings, notes and fields look the same.</summary>
    Name,

    /// <summary>"#Person1#:", "&lt;tom&gt;". Nothing else looks like it.</summary>
    Marked,

    /// <summary>"[09:04] tom:", "00:12:03 Speaker 2".</summary>
    Timed,

    /// <summary>"[09:04]", with no name.</summary>
    Time,

    /// <summary>"Q." or "A.", which may stand within a line.</summary>
    Question,
}
