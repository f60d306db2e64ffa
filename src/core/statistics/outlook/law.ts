/** How the values of a series scatter around what is expected of them. */
export interface Law {
  /** Counts and what is like them live on a logarithmic scale, where effects multiply; the others add up. */
  readonly scale: 'log' | 'plain';
  /** What the likelihood of a value depends on, up to a part that is the same for every predictor. */
  fitness(value: number, predictor: number): number;
  /** How much a value says about its predictor (Fisher's information). */
  information(predictor: number): number;
  /** How far the predictor would have to move to meet the value, on the scale of the predictor. */
  distance(value: number, predictor: number): number;
  /** Square of the distance in standard deviations. */
  surprise(value: number, predictor: number): number;
  /** The predictor of a mean; of a count the mean is above 0. */
  predictorOf(mean: number): number;
  /** The mean of what scatters around a predictor. */
  meanOf(predictor: number): number;
  /** True where pure chance alone makes a count of n vary by the root of n. */
  readonly isCount: boolean;
  /** Variance of a value in parts of its squared mean, pure chance left out. */
  readonly variation: number;
  /** The same law with another noise. */
  withNoise(noise: number): Law;
  /** Where counts are negative binomial, their variance beyond pure chance in parts of the squared mean; else the variance. */
  readonly noise: number;
}

/**
 * Counts that scatter more than pure chance: variance = mean + noise × mean², the negative binomial law (its usual
 * dispersion is 1 ÷ noise). The predictor is the logarithm of the mean.
 */
export function negativeBinomial(noise: number): Law {
  const size = 1 / noise;
  return {
    scale: 'log',
    noise,
    fitness: (value, predictor) => value * predictor - (value + size) * Math.log(size + Math.exp(predictor)),
    information: (predictor) => {
      const mean = Math.exp(predictor);
      return mean / (1 + noise * mean);
    },
    distance: (value, predictor) => value * Math.exp(-predictor) - 1,
    surprise: (value, predictor) => {
      const mean = Math.exp(predictor);
      return (value - mean) ** 2 / (mean + noise * mean * mean);
    },
    predictorOf: Math.log,
    meanOf: Math.exp,
    isCount: true,
    variation: noise,
    withNoise: negativeBinomial,
  };
}

/** The normal law of values, or of their logarithms; the predictor is the mean, the noise its variance. */
export function gaussian(scale: 'log' | 'plain', noise: number): Law {
  return {
    scale,
    noise,
    fitness: (value, predictor) => (-0.5 * (value - predictor) ** 2) / noise,
    information: () => 1 / noise,
    distance: (value, predictor) => value - predictor,
    surprise: (value, predictor) => (value - predictor) ** 2 / noise,
    predictorOf: (mean) => mean,
    meanOf: (predictor) => (scale === 'log' ? Math.exp(predictor + noise / 2) : predictor),
    isCount: false,
    variation: Math.expm1(noise),
    withNoise: (other) => gaussian(scale, other),
  };
}
