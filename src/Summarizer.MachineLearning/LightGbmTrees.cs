using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;
using Summarizer.Ranking.Learned;

namespace Summarizer.MachineLearning;

/// <summary>Fits regression trees with LightGBM and reads them out as plain numbers.</summary>
internal static class LightGbmTrees
{
    /// <summary>Fits on one thread, so that the same rows, options and seed give the same trees.</summary>
    public static ITransformer Fit(IReadOnlyList<SentenceRow> rows, SentenceRankerTrainerOptions options, int seed)
    {
        MLContext ml = new(seed);
        IDataView data = ml.Data.LoadFromEnumerable(rows, Schema());
        return ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options
        {
            LabelColumnName = nameof(SentenceRow.Label),
            FeatureColumnName = nameof(SentenceRow.Features),
            ExampleWeightColumnName = nameof(SentenceRow.Weight),
            NumberOfIterations = options.Trees,
            NumberOfLeaves = options.Leaves,
            LearningRate = options.LearningRate,
            MinimumExampleCountPerLeaf = Math.Clamp(rows.Count / 50, 1, options.MinimumRowsPerLeaf),
            MaximumBinCountPerFeature = 63,
            L2CategoricalRegularization = 0,
            NumberOfThreads = 1,
            Seed = seed,
            Booster = new GradientBooster.Options { FeatureFraction = 0.5, SubsampleFraction = 0.7, SubsampleFrequency = 1, L2Regularization = 10 },
        }).Fit(data);
    }

    /// <summary>ML.NET's own scores of rows.</summary>
    public static float[] Score(ITransformer model, IReadOnlyList<SentenceRow> rows)
    {
        MLContext ml = new();
        return [.. model.Transform(ml.Data.LoadFromEnumerable(rows, Schema())).GetColumn<float>("Score")];
    }

    /// <summary>Adds a fitted model's trees, their values multiplied by <paramref name="scale"/>.</summary>
    public static void AddTo(TreeEnsembleBuilder trees, ITransformer model, double scale)
    {
        var fitted = ((ISingleFeaturePredictionTransformer<LightGbmRegressionModelParameters>)model).Model.TrainedTreeEnsemble;
        for (int t = 0; t < fitted.Trees.Count; t++)
        {
            RegressionTree tree = fitted.Trees[t];
            double weight = fitted.TreeWeights[t] * scale, bias = t == 0 ? fitted.Bias * scale : 0;
            trees.Add(
                [.. tree.NumericalSplitFeatureIndexes], [.. tree.NumericalSplitThresholds], [.. tree.LeftChild], [.. tree.RightChild],
                [.. tree.LeafValues.Select(v => (float)((v * weight) + bias))]);
        }
    }

    private static SchemaDefinition Schema()
    {
        SchemaDefinition schema = SchemaDefinition.Create(typeof(SentenceRow));
        schema[nameof(SentenceRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, SentenceFeatures.Count);
        return schema;
    }
}
