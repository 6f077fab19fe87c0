package vn.thoilai.kit.protection;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/** Lets Netty look for {@link Connections}. It asks once, before anything listens, and only a system property. */
public class NettyExtensions implements SmallRyeConfigBuilderCustomizer {

    static {
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    /** Needs no more than that this class is loaded with the configuration, which is before anything else. */
    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        // See the static initialiser.
    }
}
