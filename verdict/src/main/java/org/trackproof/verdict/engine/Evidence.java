package org.trackproof.verdict.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All observations about one claim.
 *
 * @param lives of the number, oldest first; empty where nobody shows a history
 * @param common what holds whatever life is this order's
 * @param perLife observations of each life; one list where there is none
 */
record Evidence(Subject subject, List<Life> lives, List<Observation> common, List<List<Observation>> perLife) {
    private static final int DEFAULT_REUSE_MONTHS = 6;
    private static final int S10_REUSE_MONTHS = 12;

    static Evidence of(Subject subject) {
        int reuse = Couriers.isPostal(subject.identity().number()) ? S10_REUSE_MONTHS : DEFAULT_REUSE_MONTHS;
        List<Life> lives = Lives.of(subject.answers(), subject.at(), reuse);
        List<Observation> common = new ArrayList<>();
        StructureBlock.observe(subject, lives, common);
        ReuseBlock.observe(subject, common);
        ReplacedBlock.observe(subject, common);
        StatedBlock.observe(subject, lives.size(), common);
        SellerBlock.observe(subject, common);
        List<List<Observation>> perLife = new ArrayList<>();
        if (lives.isEmpty()) {
            perLife.add(ofLife(subject, null));
        }
        for (Life life : lives) {
            perLife.add(ofLife(subject, life));
        }
        return new Evidence(subject, lives, List.copyOf(common), List.copyOf(perLife));
    }

    private static List<Observation> ofLife(Subject subject, @Nullable Life life) {
        List<Observation> out = new ArrayList<>();
        CourierBlock.observe(subject, life, out);
        SilenceBlock.observe(subject, life, out);
        if (life != null) {
            ClockBlock.observe(subject, life, out);
            PlaceBlock.observe(subject, life, out);
            SpeedBlock.observe(subject, life, out);
            RouteBlock.observe(subject, life, out);
            WeightBlock.observe(subject, life, out);
            UploadBlock.observe(subject, life, out);
        }
        ComplaintBlock.observe(subject, life, out);
        return out;
    }

    Posterior posterior(double prior) {
        return posterior(prior, observation -> true);
    }

    /** The posterior of some of the observations only. */
    Posterior posterior(double prior, Predicate<Observation> taken) {
        return Posterior.of(subject.pack(), prior, common, perLife, taken);
    }

    /** The same without a whole block. */
    Evidence without(Block block) {
        List<List<Observation>> lives = new ArrayList<>();
        for (List<Observation> life : perLife) {
            lives.add(life.stream().filter(o -> o.block() != block).toList());
        }
        return new Evidence(
                subject,
                this.lives,
                common.stream().filter(o -> o.block() != block).toList(),
                lives);
    }

    /** The same with one more observation in every life, in place of those of its block. */
    Evidence with(Observation observation) {
        Evidence rest = without(observation.block());
        List<List<Observation>> lives = new ArrayList<>();
        for (List<Observation> life : rest.perLife) {
            List<Observation> more = new ArrayList<>(life);
            more.add(observation);
            lives.add(more);
        }
        return new Evidence(subject, this.lives, rest.common, lives);
    }

    /** Index of the life that a genuine parcel would most probably be: the one to speak of. */
    int likeliest() {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < perLife.size(); i++) {
            double sum = 0;
            for (Observation observation : perLife.get(i)) {
                sum += observation.logGenuine();
            }
            if (sum > most) {
                most = sum;
                best = i;
            }
        }
        return best;
    }

    @Nullable
    Life life() {
        return lives.isEmpty() ? null : lives.get(likeliest());
    }

    /** The observations to speak of: the common ones and those of the likeliest life. */
    List<Observation> told() {
        List<Observation> told = new ArrayList<>(common);
        told.addAll(perLife.get(likeliest()));
        return told;
    }
}
