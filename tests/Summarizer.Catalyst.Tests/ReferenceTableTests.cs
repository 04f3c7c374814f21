using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Summarizer.Catalyst.Tests;

/// <summary>What the compiled analyzer calls of Catalyst, against the signatures in Catalyst's public source of March 2026: a member made up, or of another kind, fails.</summary>
public class ReferenceTableTests
{
    // Return type, declaring type, member, parameter types; value types marked, as the run time tells them apart when it looks a member up.
    private static readonly string[] Signatures =
    [
        "System.Void Catalyst.Document..ctor()",
        "System.String Catalyst.Document.get_Value()",
        "System.Void Catalyst.Document.set_Value(System.String)",
        "System.Void Catalyst.Document.set_Language(value Mosaik.Core.Language)",
        "System.Collections.Generic.IEnumerator<value Catalyst.Span> Catalyst.Document.GetEnumerator()",
        "System.Collections.Generic.IEnumerator<Catalyst.IToken> Catalyst.Span.GetEnumerator()",
        "System.Int32 Catalyst.IToken.get_Begin()",
        "System.Int32 Catalyst.IToken.get_End()",
        "System.String Catalyst.IToken.get_Lemma()",
        "System.String Catalyst.IToken.get_Replacement()",
        "value Catalyst.PartOfSpeech Catalyst.IToken.get_POS()",
        "Catalyst.IDocument Catalyst.Pipeline.ProcessSingle(Catalyst.IDocument, value System.Threading.CancellationToken)",
    ];

    private static readonly string[] Types =
        ["Catalyst.Document", "Catalyst.IDocument", "Catalyst.IToken", "Catalyst.PartOfSpeech", "Catalyst.Pipeline", "Catalyst.Span", "Mosaik.Core.Language"];

    [Test]
    public void The_analyzer_calls_what_Catalyst_has_and_nothing_else()
    {
        using PEReader file = new(File.OpenRead(typeof(CatalystAnalyzer).Assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();
        SignatureNames names = new();
        List<string> called = [];
        foreach (MemberReferenceHandle handle in metadata.MemberReferences)
        {
            MemberReference member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind != HandleKind.TypeReference) continue;
            string type = names.GetTypeFromReference(metadata, (TypeReferenceHandle)member.Parent, 0);
            if (!IsForeign(type)) continue;
            Assert.That(member.GetKind(), Is.EqualTo(MemberReferenceKind.Method), $"{type}.{metadata.GetString(member.Name)}");
            MethodSignature<string> signature = member.DecodeMethodSignature(names, null);
            called.Add($"{signature.ReturnType} {type}.{metadata.GetString(member.Name)}({string.Join(", ", signature.ParameterTypes)})");
        }

        Assert.That(called, Is.EquivalentTo(Signatures));
        Assert.That(metadata.TypeReferences.Select(t => names.GetTypeFromReference(metadata, t, 0)).Where(IsForeign), Is.EquivalentTo(Types));
    }

    [Test]
    public void No_constant_of_a_foreign_enum_is_named()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(PackageSwitchTests.Root(), "src", "Summarizer.Catalyst"), "Catalyst*.cs"))
            Assert.That(
                File.ReadLines(file).Where(static l => !l.TrimStart().StartsWith("///", StringComparison.Ordinal)),
                Has.None.Match(@"(?<!Mosaik\.Core\.)\b(Language|global::Catalyst\.PartOfSpeech)\.[A-Z]"),
                file);
    }

    [Test]
    public void The_kinds_of_types_are_those_of_Catalyst()
    {
        Assert.That(typeof(global::Catalyst.Span).IsValueType && !typeof(global::Catalyst.Span).IsEnum);
        Assert.That(typeof(global::Catalyst.IToken).IsInterface && typeof(global::Catalyst.IDocument).IsInterface);
        Assert.That(typeof(global::Catalyst.Document).IsClass && typeof(global::Catalyst.Pipeline).IsClass);
        Assert.That(typeof(IEnumerable<global::Catalyst.Span>).IsAssignableFrom(typeof(global::Catalyst.IDocument)));
        Assert.That(typeof(IEnumerable<global::Catalyst.IToken>).IsAssignableFrom(typeof(global::Catalyst.Span)));
        Assert.That(Enum.GetNames<global::Catalyst.PartOfSpeech>(), Is.EqualTo("NONE ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".Split(' ')));
        foreach (string name in Enum.GetNames<global::Catalyst.PartOfSpeech>()[..^1]) Assert.That(PartOfSpeechNames.Parse(name), Is.Not.EqualTo(Text.PartOfSpeech.Other), name);
    }

    private static bool IsForeign(string type) => type.StartsWith("Catalyst.", StringComparison.Ordinal) || type.StartsWith("Mosaik.", StringComparison.Ordinal);

    /// <summary>Writes the types of a signature.</summary>
    private sealed class SignatureNames : ISignatureTypeProvider<string, object?>
    {
        private const byte ValueType = 0x11;

        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => "System." + typeCode;

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
        {
            TypeReference type = reader.GetTypeReference(handle);
            return (rawTypeKind == ValueType ? "value " : "") + reader.GetString(type.Namespace) + "." + reader.GetString(type.Name).Split('`')[0];
        }

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => reader.GetString(reader.GetTypeDefinition(handle).Name);

        public string GetTypeFromSpecification(MetadataReader reader, object? context, TypeSpecificationHandle handle, byte rawTypeKind) => reader.GetTypeSpecification(handle).DecodeSignature(this, context);

        public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => $"{genericType}<{string.Join(", ", typeArguments)}>";

        public string GetSZArrayType(string elementType) => elementType + "[]";

        public string GetArrayType(string elementType, ArrayShape shape) => elementType + "[,]";

        public string GetByReferenceType(string elementType) => elementType + "&";

        public string GetPointerType(string elementType) => elementType + "*";

        public string GetPinnedType(string elementType) => elementType;

        public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

        public string GetGenericTypeParameter(object? context, int index) => "!" + index;

        public string GetGenericMethodParameter(object? context, int index) => "!!" + index;

        public string GetFunctionPointerType(MethodSignature<string> signature) => "fnptr";
    }
}
