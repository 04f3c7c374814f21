using System.Globalization;
using System.Text.Json;
using Summarizer.Json;

namespace Summarizer.AspNetCore.Requests;

/// <summary>The value of a field, from JSON or from a form, where every value is a text.</summary>
internal readonly struct CallValue
{
    private readonly string _name;
    private readonly string? _text;
    private readonly JsonTokenType? _type;

    /// <summary>A value of a form.</summary>
    public CallValue(string name, string text) => (_name, _text) = (name, text);

    private CallValue(string name, string? text, JsonTokenType type) => (_name, _text, _type) = (name, text, type);

    /// <summary>The value the reader stands on.</summary>
    public static CallValue Read(ref Utf8JsonReader reader, string name)
    {
        JsonTokenType type = reader.TokenType;
        string? text = type switch
        {
            JsonTokenType.String => JsonText.Read(ref reader),
            JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            _ => null,
        };
        reader.Skip();
        return new CallValue(name, text, type);
    }

    public string? AsString() => Is(JsonTokenType.String) ? _text : throw Wrong("a string");

    public bool? AsFlag()
    {
        if (_type == JsonTokenType.Null) return null;
        return bool.TryParse(_text, out bool value) && _type is not (JsonTokenType.String or JsonTokenType.Number) ? value : throw Wrong("true or false");
    }

    public int? AsInteger()
    {
        if (_type == JsonTokenType.Null) return null;
        return Is(JsonTokenType.Number) && int.TryParse(_text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value : throw Wrong("a whole number");
    }

    public double? AsNumber()
    {
        if (_type == JsonTokenType.Null) return null;
        return Is(JsonTokenType.Number) && double.TryParse(_text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : throw Wrong("a number");
    }

    private bool Is(JsonTokenType type) => _type is null || _type == type || _type == JsonTokenType.Null;

    private ProblemException Wrong(string expected) => ProblemException.Bad($"{_name} must be {expected}.");
}
